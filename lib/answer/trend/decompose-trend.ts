import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { citeAll, fitSource, fitSourceId } from "#lib/answer/parts/cite.ts";
import { contradictionFigures } from "#lib/answer/parts/contradiction-figures.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { type FigurePart, figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { getFitted } from "#lib/answer/parts/fitted-points.ts";
import { namedSystem } from "#lib/answer/parts/named-system.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import { getClaim } from "#lib/catalogue/catalogue.ts";
import { composeRates, describeTrend, logRateOfChange } from "#lib/forecast/index.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

/** The one level whose total is claimed with its parts. */
const claimedOf = "gpt3";

/**
 * How much of the fall of training cost is cheaper hardware, and how much better software: by ARK's claims, and by
 * what was observed. The share of a part is its logarithm in that of the whole, for logarithms add up.
 */
export function decomposeTrend(
  { system: id = claimedOf }: QueryOf<"trend.decompose">,
  context: Context,
): Answer {
  const words = wordsInDetail(context.locale).trend.decompose;
  const system = namedSystem(id, context);
  if (system.method.id !== "shrunk-drift" || system.unit !== "USD")
    return declineAbout("no_data", system, { context });
  const { series, points } = getFitted(system.id, context);
  const claimed = claimedFigures(context);
  const observed = observedFigures(system.id, describeTrend(points).slopePerYear, context);
  const figures = [
    ...claimed,
    ...observed,
    ...contradictionFigures({ contradictions: ["hardware-times-software"] }, context.data.day, context),
  ];
  const fitted = fitSource({ system: system.id, series, points }, "log-linear", context);
  return draft(context, {
    shape: "trend",
    title: words.title,
    echo: `${words.title}: ${system.name[context.locale]}`,
    text: [words.mismatch, words.about],
    figures,
    sources: citeAll(context, figures, [fitted]),
    asOf: points.at(-1)?.date ?? context.data.day,
  });
}

/** ARK's two rates as shares of their product, beside the total that ARK states. */
function claimedFigures(context: Context): Figure[] {
  const words = wordsInDetail(context.locale).trend.decompose;
  const { ratePerYear: hardware, source } = getClaim("hardware", "ark-hardware");
  const { ratePerYear: software } = getClaim("software", "ark-software");
  const { ratePerYear: stated } = getClaim("gpt3", "ark-gpt3-2030");
  const total = composeRates([hardware, software]);
  return figuresOfParts(
    [
      share(words.claimedHardware, logRateOfChange(hardware) / logRateOfChange(total)),
      {
        ...share(words.software, logRateOfChange(software) / logRateOfChange(total)),
        id: "software",
      },
      { ...yearly(words.hardwareRate, hardware), id: "hardware-rate", kind: "claim" },
      { ...yearly(words.softwareRate, software), id: "software-rate", kind: "claim" },
      { ...yearly(words.compound, total), id: "total" },
      { ...yearly(words.stated, stated), id: "stated", kind: "claim" },
    ],
    { id: "share:claimed", group: "headline", source },
  );
}

/** Rented dollars for an operation as the hardware's part of the observed fall; what is left is all else. */
function observedFigures(system: string, totalLog: number, context: Context): Figure[] {
  const [rents] = contradictionFigures(
    { contradictions: ["since-then-hardware"] },
    context.data.day,
    context,
  );
  if (rents === undefined) return [];
  const words = wordsInDetail(context.locale).trend.decompose;
  const hardwareLog = logRateOfChange(rents.value);
  return figuresOfParts(
    [
      share(words.observedHardware, hardwareLog / totalLog),
      { ...share(words.rest, 1 - hardwareLog / totalLog), id: "software" },
      {
        ...yearly(words.rents, rents.value),
        id: "hardware-rate",
        source: rents.source,
      },
      { ...yearly(words.observedTotal, Math.expm1(totalLog)), id: "total" },
    ],
    { id: "share:observed", group: "headline", source: fitSourceId(system, "log-linear") },
  );
}

function share(label: FigurePart["label"], value: number): FigurePart {
  return { label, value, unit: "fraction" };
}

function yearly(label: FigurePart["label"], value: number): FigurePart {
  return { label, value, unit: "fraction per year" };
}
