/** The words of the form that changes a question. */
export interface FormWords {
  readonly title: string;
  readonly submit: string;
  readonly close: string;
  readonly system: string;
  readonly systemHint: string;
  readonly year: string;
  readonly yearHint: string;
  /** where the question has no time */
  readonly noYearHint: string;
  readonly currency: string;
  readonly currencyHint: string;
  readonly noSystem: string;
  readonly noYear: string;
  readonly badYear: string;
  readonly tooFar: string;
  readonly tooEarly: string;
  readonly foreign: string;
}

export const forms: FormWords = {
  title: "Change the question",
  submit: "Ask",
  close: "Cancel",
  system: "What",
  systemHint: "Type a name, such as GPT-3",
  year: "Year, or another date",
  yearHint: "Such as 2030, 2031-Q1, 2033-02, 2028-06-30, or from one to another: 2027..2034.",
  noYearHint: "Left empty: what it has cost so far.",
  currency: "Currency",
  currencyHint: "Figures are in US dollars: I know no exchange rate, of today or of a later date.",
  noSystem: "Choose one of the list.",
  noYear: "Say for when, such as 2030 or 2031-Q1.",
  badYear: "I could not read that as one date. Write it as 2030, 2031-Q1, 2033-02, 2028-06-30 or 2027..2034.",
  tooFar: "That is more than 25 years ahead: no method here has a record that reaches so far.",
  tooEarly: "That is before the first figure that I have for it.",
  foreign:
    "This form was made for another workspace, or was changed, so nothing was asked. Please ask again.",
};
