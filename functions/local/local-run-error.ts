/** What stops the local run and a person can mend, in words that say how. */
export class LocalRunError extends Error {
  override readonly name = "LocalRunError";
}
