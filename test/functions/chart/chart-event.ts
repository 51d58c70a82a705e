/** A request of CloudFront's as a Function URL hands it to the function: what the handler reads, and more. */
export function chartEvent(rawPath: string, method = "GET") {
  return {
    version: "2.0",
    rawPath,
    rawQueryString: "",
    headers: { accept: "image/*" },
    requestContext: { http: { method, path: rawPath }, stage: "$default" },
    isBase64Encoded: false,
  };
}
