/** Why a question or a computation cannot be carried out as given. */
export type ForecastErrorCode =
  | "series-too-short"
  | "value-not-positive"
  | "date-not-valid"
  | "dates-not-distinct"
  | "spacing-not-regular"
  | "target-before-data"
  | "parameter-out-of-range"
  | "result-not-finite"
  | "not-in-catalogue"
  | "catalogue-not-valid";

/**
 * A failure we expect and can explain to the person who asked.
 * Anything else is a bug: let it reach the top of the function and the alarm.
 */
export class ForecastError extends Error {
  override readonly name = "ForecastError";
  readonly code: ForecastErrorCode;

  constructor(code: ForecastErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
