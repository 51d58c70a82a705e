import type { Figure, Locale } from "#lib/answer/answer.ts";
import { wordsOf } from "#lib/answer/words.ts";
import type { Text } from "#lib/catalogue/schema-parts.ts";

/** What each cost method covers is not the same: an estimate is compared with those of its own method alone. */
const methods: readonly (readonly [string, RegExp, Text])[] = [
  ["cloud", /\/(?:cloud|ai-?index)/i, { en: "cloud rental", vi: "thuê đám mây" }],
  [
    "amortised",
    /\/amortised/,
    { en: "amortised hardware and energy", vi: "khấu hao phần cứng và điện năng" },
  ],
  ["acquisition", /\/acquisition/, { en: "buying the hardware", vi: "mua phần cứng" }],
];

/** The lowest and the highest of estimates of one thing, and how many there are; by cost method where these differ. */
export function spreadFigures(estimates: readonly Figure[], locale: Locale): Figure[] {
  const isByMethod = estimates.some(({ id }) => methods.some(([, pattern]) => pattern.test(id)));
  if (!isByMethod) return spreadOf(estimates, { id: "spread", of: "", locale });
  return methods.flatMap(([method, pattern, name]) => {
    const ofMethod = estimates.filter(({ id }) => pattern.test(id));
    return spreadOf(ofMethod, { id: `spread:${method}`, of: `, ${name[locale]}`, locale });
  });
}

function spreadOf(
  estimates: readonly Figure[],
  { id, of, locale }: { readonly id: string; readonly of: string; readonly locale: Locale },
): Figure[] {
  const words = wordsOf(locale);
  const sorted = [...estimates].sort((a, b) => a.value - b.value);
  const low = sorted.at(0);
  const high = sorted.at(-1);
  if (low === undefined || high === undefined || low === high || low.unit !== high.unit) return [];
  return [
    { ...low, id: `${id}:low`, label: `${words.lowest}${of}` },
    { ...high, id: `${id}:high`, label: `${words.highest}${of}` },
    {
      id: `${id}:number`,
      label: words.estimates,
      value: sorted.length,
      unit: "",
      kind: "computed",
      group: low.group,
      source: low.source,
      explains: `${id}:low`,
    },
  ];
}
