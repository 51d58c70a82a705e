import type { Figure, Locale } from "#lib/answer/answer.ts";
import { composedClaim } from "#lib/answer/parts/composed-claim.ts";
import { type FigurePart, figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { claimCalled } from "#lib/catalogue/entry-of.ts";
import { claimInYears } from "#lib/forecast/claim.ts";
import { composeRates, missingRate } from "#lib/forecast/composed.ts";

const unit = "fraction per year";

/** ARK's two rates composed beside the total that ARK states, and what each would have to be for both to hold. */
export function composedFigures(when: string, locale: Locale): Figure[] {
  const { ratePerYear: hardware, source } = claimCalled("hardware", "ark-hardware");
  const { ratePerYear: software } = claimCalled("software", "ark-software");
  const { ratePerYear: stated } = claimCalled("gpt3", "ark-gpt3-2030");
  const parts = { group: "estimate", source, locale } as const;
  return [
    ...figuresOfParts(totals(when), { ...parts, id: "composed:total", group: "headline" }),
    ...figuresOfParts(
      [
        {
          label: {
            en: "Software rate that ARK's total leaves beside its hardware rate",
            vi: "Tốc độ phần mềm mà tổng của ARK để lại bên cạnh tốc độ phần cứng",
          },
          value: missingRate(stated, [hardware]),
          unit,
        },
        { id: "stated", label: { en: "stated", vi: "đã nêu" }, value: software, unit, kind: "claim" },
      ],
      { ...parts, id: "composed:missing", group: "headline" },
    ),
    ...figuresOfParts(
      [
        {
          label: {
            en: "Total if ARK's hardware rate were what remains (a conjecture)",
            vi: "Tổng nếu tốc độ phần cứng của ARK là phần còn lại (phỏng đoán)",
          },
          value: composeRates([-1 - hardware, software]),
          unit,
        },
      ],
      { ...parts, id: "composed:remains" },
    ),
  ];
}

/** The composed total of a year that the claims speak of, beside what the stated rate gives of the same. */
function totals(when: string): FigurePart[] {
  const stated = claimCalled("gpt3", "ark-gpt3-2030");
  const composed = composedClaim();
  const asked = Math.max(Number(when.slice(0, 4)), stated.from.year);
  const date = String(Math.min(asked, stated.lastYear ?? asked));
  const common = { unit: "USD", kind: "claim", date } as const;
  return [
    {
      ...common,
      label: {
        en: "ARK's hardware and software rates compound to",
        vi: "Hai tốc độ của ARK nhân với nhau cho",
      },
      value: claimInYears(composed, date).median,
    },
    { id: "rate", label: { en: "at", vi: "với tốc độ" }, value: composed.ratePerYear, unit },
    {
      ...common,
      id: "stated",
      label: { en: "its stated rate gives", vi: "tốc độ tổng mà ARK nêu cho" },
      value: claimInYears(stated, date).median,
    },
  ];
}
