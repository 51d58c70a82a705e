import type { Answer } from "#lib/answer/answer.ts";
import type { Theme } from "#lib/chart/palette.ts";
import type { Locale } from "#lib/words/locale.ts";
import { answerTo, locales } from "./chart-answers.ts";
import { withEarlier } from "./with-earlier.ts";

/** A picture that was looked at and is kept: `golden/<name>.png`. */
interface GoldenPicture {
  readonly name: string;
  readonly theme: Theme;
  readonly zoom: number;
  readonly answer: () => Promise<Answer>;
}

const themes = ["light", "dark"] as const;

/** In both languages and themes, at half the size that is served. */
function inAll(name: string, answer: (locale: Locale) => Promise<Answer>): readonly GoldenPicture[] {
  return locales.flatMap((locale) =>
    themes.map((theme) => ({
      name: `${name}-${locale}-${theme}`,
      theme,
      zoom: 1,
      answer: () => answer(locale),
    })),
  );
}

/** Three charts, one far ahead, that of a digest, and the one of the README as it is served. */
export const goldenPictures: readonly GoldenPicture[] = [
  ...["gpt3", "queries", "hardware"].flatMap((system) =>
    inAll(`${system}-2030`, (locale) => answerTo(system, "2030", locale)),
  ),
  ...inAll("gpt3-2050", (locale) => answerTo("gpt3", "2050", locale)),
  ...inAll("digest-gpt3-2027", async (locale) => withEarlier(await answerTo("gpt3", "2027", locale), 1.6)),
  { name: "gpt3-2030", theme: "light", zoom: 2, answer: () => answerTo("gpt3", "2030") },
];
