import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { accuracy, accuracySource, missParts } from "#lib/answer/parts/accuracy-figures.ts";
import { citeAll } from "#lib/answer/parts/cite.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { figuresOfParts } from "#lib/answer/parts/figure-parts.ts";
import { namedSystem, systemName } from "#lib/answer/parts/named-system.ts";
import { declineAbout } from "#lib/answer/talk/decline.ts";
import type { MethodId } from "#lib/forecast/index.ts";
import type { QueryOf } from "#lib/query/query.ts";
import { yearOf } from "#lib/when/when.ts";
import { wordsInDetail } from "#lib/words/words-in-detail.ts";

const asRate = { "60": "−60%", "70": "−70%" } as const;

/** How right every method was on training costs, the default on each series, and what came of dated claims. */
export function showTrackRecord({ system: id }: QueryOf<"method.track_record">, context: Context): Answer {
  const system = id === undefined ? undefined : namedSystem(id, context);
  const known = system && accuracy().systems[system.id];
  if (system !== undefined && known === undefined) return declineAbout("no_data", system, { context });
  const kind = known?.kind ?? "training";
  const name = (method: string) => nameMethod(method, context.words.answers.methods, context);
  const mean = meanFigures(
    kind,
    system === undefined ? "" : `${wordsInDetail(context.locale).record.all}: `,
    context,
  );
  const shown = Object.entries(accuracy().systems).filter(
    ([one]) => system === undefined || one === system.id,
  );
  const series = shown.flatMap(([id, { scores }]) =>
    Object.entries(scores).flatMap(([method, row]) => {
      const label = `${systemName(id, context)}: ${name(method)}`;
      return figuresOfParts(missParts(label, row, context), {
        id: `accuracy:${id}`,
        group: "accuracy",
        source: accuracySource.id,
      });
    }),
  );
  const claims = claimFigures(system?.id, context);
  const figures = system === undefined ? [...mean, ...series, ...claims] : [...series, ...mean, ...claims];
  const title =
    system === undefined
      ? wordsInDetail(context.locale).record.title
      : `${system.name[context.locale]}: ${wordsInDetail(context.locale).record.title}`;
  return draft(context, {
    shape: "trend",
    title,
    echo: title,
    text: [
      wordsInDetail(context.locale).record.about,
      ...(kind === "training" ? [listBeaten((accuracy().beaten.training ?? []).map(name), context)] : []),
    ],
    figures,
    sources: citeAll(context, figures, [accuracySource]),
  });
}

/** The miss of every method in the mean over all series of a kind. */
export function meanFigures(kind: string, prefix: string, context: Context): Figure[] {
  return Object.entries(accuracy().kinds[kind] ?? {}).flatMap(([method, row]) => {
    const label = `${prefix}${nameMethod(method, context.words.answers.methods, context)}`;
    return figuresOfParts(missParts(label, row, context), {
      id: `accuracy:${method}`,
      group: "accuracy",
      source: accuracySource.id,
    });
  });
}

/** Which of the other methods the default beats on training costs, by their names. */
export function listBeaten(beaten: readonly string[], context: Context): string {
  return beaten.length === 0
    ? wordsInDetail(context.locale).record.beatsNone
    : `${wordsInDetail(context.locale).record.beats} ${beaten.join(", ")}.`;
}

/** @param about the one system whose claims are shown; all of them when absent */
function claimFigures(about: string | undefined, context: Context): Figure[] {
  const scored = accuracy().claims.filter(([system]) => about === undefined || system === about);
  return scored.flatMap(([system, claim, claimed, observed, date, source]) => {
    const found = context.data.catalogue.find(system);
    const known = found?.claims.find(({ id }) => id === claim);
    const label = `${known?.by ?? ""}: ${found?.name[context.locale] ?? system}`;
    const year = known?.to?.value === claimed ? String(known.to.year) : String(yearOf(date));
    const kind = "claim";
    return figuresOfParts(
      [
        { label, value: observed / claimed, unit: "×" },
        {
          id: "claimed",
          label: wordsInDetail(context.locale).record.claimed,
          value: claimed,
          unit: "USD",
          kind,
          date: year,
        },
      ],
      { id: `scored:${claim}`, group: "accuracy", source },
    );
  });
}

function nameMethod(method: string, names: Readonly<Record<MethodId, string>>, context: Context): string {
  const [id = method, variant] = method.split("/");
  const known = Object.entries(names).find(([one]) => one === id)?.[1] ?? method;
  if (variant === undefined) return known;
  return `${known}, ${variant === "60" || variant === "70" ? asRate[variant] : wordsInDetail(context.locale).record.others}`;
}
