import { expect } from "vitest";
import type { ForecastErrorCode } from "#lib/errors.ts";

/** The error that a function of the library refuses with: its code, and a sentence for a person that says some words. */
export function refusal(code: ForecastErrorCode, words = ""): unknown {
  return expect.objectContaining({
    name: "ForecastError",
    code,
    message: expect.stringMatching(new RegExp(`^(?=.*${words})\\S.{8,}\\.$`)),
  });
}
