import type { Answer } from "#lib/answer/answer.ts";
import { pictureId } from "#lib/answer/answer-id.ts";
import type { AnswerCache, Answering } from "#lib/answer/answering.ts";
import { attempt } from "#lib/answer/attempt.ts";
import { nameData, dataVersion as packaged } from "#lib/catalogue/data-version.ts";
import type { DigestPicture } from "#lib/digest/digest.ts";
import type { Locale } from "#lib/words/locale.ts";
import type { Snapshot } from "./snapshot.ts";

export interface PictureDesk {
  readonly answering: Answering;
  /** where charts are read from by their id */
  readonly answers: Pick<AnswerCache, "put">;
  readonly idKey: string;
}

/**
 * The chart of the forecast that a digest tells, with the line of the digest before; absent where there is none, where it
 * could not be stored, or where it would show another figure than the one that is told.
 *
 * @param before the snapshot that this reader saw last
 */
export async function digestPicture(
  { system, version, forecast }: Snapshot,
  before: Snapshot | undefined,
  { locale, desk }: { readonly locale: Locale; readonly desk: PictureDesk },
): Promise<DigestPicture | undefined> {
  if (forecast === undefined) return undefined;
  const when = forecast.date.slice(0, "YYYY".length);
  const data = nameData({ catalogue: packaged, prices: version });
  const asked = await attempt(() => desk.answering({ intent: "forecast.cost", system, when }, locale, data));
  if (!asked.isDone || !isStored(asked.value.cache) || !shows(asked.value.answer, forecast)) return undefined;
  const { id, answer } = asked.value;
  const { chart } = answer;
  if (chart === undefined || before?.line === undefined || before.forecast?.unit !== chart.unit)
    return chart && { id, answer };
  const picture = { ...answer, chart: { ...chart, earlier: before.line } };
  const own = pictureId({ answer: id, before: before.version, locale }, desk.idKey);
  const kept = await attempt(() => desk.answers.put(own, picture));
  return kept.isDone ? { id: own, answer: picture } : undefined;
}

function isStored(cache: "hit" | "miss" | "down" | "off"): boolean {
  return cache === "hit" || cache === "miss";
}

/** Another method than that of the snapshot draws another figure. */
function shows({ figures }: Answer, { value, date }: NonNullable<Snapshot["forecast"]>): boolean {
  return figures.some((figure) => figure.id === "median" && figure.value === value && figure.date === date);
}
