import { readList, readParts, readString } from "./message-parts.ts";

/** Slack gives a picture this long. */
const patienceMilliseconds = 3000;

/**
 * Which pictures of a message Slack could not fetch, by their addresses.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks/image-block
 */
export async function findUnfetchableImages(message: object): Promise<readonly string[]> {
  const { blocks } = readParts(message);
  const addresses = readList(blocks).flatMap(({ type, image_url }) =>
    type === "image" ? [readString(image_url)] : [],
  );
  const fetched = await Promise.all(
    addresses.map(async (address) => ({ address, isThere: await isImage(address) })),
  );
  return fetched.flatMap(({ address, isThere }) => (isThere ? [] : [address]));
}

async function isImage(address: string): Promise<boolean> {
  const signal = AbortSignal.timeout(patienceMilliseconds);
  const response = await fetch(address, { signal }).catch(() => undefined);
  await response?.body?.cancel();
  return response?.ok === true && /^image\/(png|jpe?g|gif)$/.test(response.headers.get("content-type") ?? "");
}
