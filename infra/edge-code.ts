/** What CloudFront runs before it looks into its cache: a path that names no chart costs nothing behind the edge. */
export const edgeCode = `
function handler(event) {
  if (/^\\/charts\\/[0-9a-f]{32}(-dark)?\\.png$/.test(event.request.uri)) return event.request;
  return {
    statusCode: 404,
    statusDescription: "Not Found",
    headers: { "cache-control": { value: "public, max-age=60" } },
  };
}
`;
