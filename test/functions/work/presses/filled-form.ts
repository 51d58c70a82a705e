/** What a person fills into the form that changes a question; `null`: the field is left empty. */
export interface Filled {
  /** id of a system */
  readonly system: string | null;
  readonly year: string | null;
  readonly currency?: string;
}

/** The same as Slack sends it. */
export function filledForm({ system, year, currency = "USD" }: Filled) {
  return {
    system: { system: { selected_option: system === null ? null : { value: system } } },
    year: { year: { value: year } },
    currency: { currency: { selected_option: { value: currency } } },
  };
}
