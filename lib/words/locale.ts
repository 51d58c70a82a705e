/** The languages that answers are written in: each has a folder of its own beside this file. */
export const locales = ["en", "vi"] as const;
export type Locale = (typeof locales)[number];
