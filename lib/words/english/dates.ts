/** How dates are written: without `Intl`, whose formats take longer to make than the rest of an answer. */
export interface DatesWords {
  readonly day: (day: number, month: number, year: string) => string;
  readonly month: (month: number, year: string) => string;
  /** of which day, month or year the newest datum is @param date as the two above write it */
  readonly dataOf: (date: string, kind: "day" | "month" | "year") => string;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const dates: DatesWords = {
  day: (day, month, year) => `${day} ${months[month - 1]} ${year}`,
  month: (month, year) => `${months[month - 1]} ${year}`,
  dataOf: (date) => `data of ${date}`,
};
