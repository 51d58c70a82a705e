import type { Locale } from "#lib/answer/answer.ts";
import type { Theme } from "#lib/chart/palette.ts";
import { locales } from "./chart-answers.ts";

/** A picture that was looked at and is kept: `golden/<name>.png`. */
interface GoldenPicture {
  readonly name: string;
  readonly system: string;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly zoom: number;
}

const themes = ["light", "dark"] as const;

/** Three charts at half their size in both languages and themes, and the one of the README as it is served. */
export const goldenPictures: readonly GoldenPicture[] = [
  ...["gpt3", "queries", "hardware"].flatMap((system) =>
    locales.flatMap((locale) =>
      themes.map((theme) => ({ name: `${system}-2030-${locale}-${theme}`, system, locale, theme, zoom: 1 })),
    ),
  ),
  { name: "gpt3-2030", system: "gpt3", locale: "en", theme: "light", zoom: 2 },
];
