import type { Answer, Figure } from "#lib/answer/answer.ts";
import type { Answering } from "#lib/answer/answering.ts";
import { findSystem } from "#lib/catalogue/catalogue.ts";
import { nameData, dataVersion as packaged } from "#lib/catalogue/data-version.ts";
import { dayOf } from "#lib/when/days.ts";
import { scoreForecasts } from "./score-forecasts.ts";
import type { Snapshot, SnapshotKey, Snapshots } from "./snapshot.ts";

const steps = [5, 2, 1] as const;

/** The greatest of 1, 2 and 5 times a power of ten that is below a value: the next round figure of what falls. */
export function milestoneBelow(value: number): number {
  const power = Math.floor(Math.log10(value));
  for (let exponent = power; ; exponent--) {
    for (const step of steps) {
      const round = Number(`${step}e${exponent}`);
      if (round < value) return round;
    }
  }
}

export interface SnapshotParts {
  readonly snapshots: Snapshots;
  readonly answering: Answering;
  readonly now: () => Date;
}

/** Three years: a forecast is for the year after, and what it was worth is known later still. */
const keptSeconds = 3 * 365 * 86_400;
/** Every answer with a headline forecast names it so. */
const headlineId = "median";
/** The interval that is shown. */
const level = 0.8;

/** What a version of the data says of a system: as the first digest of that version found it. */
export async function takeSnapshot(key: SnapshotKey, parts: SnapshotParts): Promise<Snapshot> {
  const kept = await parts.snapshots.get(key);
  if (kept !== undefined) return kept;
  const made = await makeSnapshot(key, parts);
  if (await parts.snapshots.put(made)) return made;
  return (await parts.snapshots.get(key)) ?? made;
}

async function makeSnapshot(
  { system, version }: SnapshotKey,
  { answering, now, snapshots }: SnapshotParts,
): Promise<Snapshot> {
  const answer = inEnglish(answering, nameData({ catalogue: packaged, prices: version }));
  const nextYear = String(now().getUTCFullYear() + 1);
  const forecast = await answer({ intent: "forecast.cost", system, when: nextYear });
  const headline = medianOf(forecast);
  const range = headline?.ranges?.find((one) => one.level === level);
  const { asOf, dataVersion, methodVersion, chart } = forecast;
  const earlier = (await snapshots.listOf(system)).filter((one) => one.version < version);
  return {
    system,
    version,
    madeOn: dayOf(now()),
    scored: chart === undefined ? [] : scoreForecasts(chart.seen, earlier, chart.unit),
    ...(headline && {
      forecast: {
        value: headline.value,
        unit: headline.unit,
        date: headline.date ?? nextYear,
        ...(range && { range }),
        source: sourceOf(headline, forecast),
      },
    }),
    ...(headline === undefined && (await pricesOf(system, answer))),
    ...lineOf(forecast),
    ...(await milestoneOf(system, answer)),
    asOf,
    dataVersion,
    methodVersion,
    revision: 1,
    expiresAt: Math.floor(now().getTime() / 1000) + keptSeconds,
  };
}

/** The list price of a model: of its first day the two sides that stand first in the answer. */
async function pricesOf(
  system: string,
  answer: ReturnType<typeof inEnglish>,
): Promise<Pick<Snapshot, "prices">> {
  if (findSystem(system)?.listPrice === undefined) return {};
  const priced = await answer({ intent: "price.token", system, when: "today" });
  const prices = priced.figures.flatMap((figure) => {
    const { value, unit, date, series } = figure;
    return series === undefined || date === undefined
      ? []
      : [{ series, value, unit, date, source: sourceOf(figure, priced) }];
  });
  const isFirst = ({ series }: { readonly series: string }, at: number) =>
    prices.findIndex((one) => one.series === series) === at;
  return { prices: prices.filter(isFirst) };
}

async function milestoneOf(
  system: string,
  answer: ReturnType<typeof inEnglish>,
): Promise<Pick<Snapshot, "milestone">> {
  const today = medianOf(await answer({ intent: "forecast.cost", system, when: "today" }));
  if (today === undefined || findSystem(system)?.unit.startsWith("USD") !== true) return {};
  const threshold = milestoneBelow(today.value);
  const { figures } = await answer({ intent: "forecast.when", system, thresholdUsd: threshold, op: "lt" });
  const days = figures.filter(({ unit }) => unit === "day");
  const median = days.find(({ id }) => id === headlineId)?.date;
  if (median === undefined) return {};
  const endOf = (end: Figure["end"]) =>
    days.find((day) => day.explains === headlineId && day.end === end)?.date;
  const [earliest, latest] = [endOf("earliest"), endOf("latest")];
  return {
    milestone: {
      threshold,
      unit: today.unit,
      median,
      level,
      ...(earliest && { earliest }),
      ...(latest && { latest }),
    },
  };
}

/** The one path of a chart: of several it would not be said which one is the headline's. */
function lineOf({ chart }: Answer): Pick<Snapshot, "line"> {
  const [path, ...others] = chart?.paths ?? [];
  return path === undefined || others.length > 0 ? {} : { line: { days: path.days, median: path.median } };
}

/** A snapshot holds numbers: any language will do. */
function inEnglish(answering: Answering, data: string) {
  return async (query: Parameters<Answering>[0]) => (await answering(query, "en", data)).answer;
}

function medianOf({ figures }: Answer): Figure | undefined {
  return figures.find(({ id, kind }) => id === headlineId && kind === "forecast");
}

function sourceOf(
  { source }: Figure,
  { sources }: Answer,
): { readonly title: string; readonly address: string } {
  const cited = sources.find(({ id }) => id === source);
  return { title: cited?.title ?? source, address: cited?.address ?? "" };
}
