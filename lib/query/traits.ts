import type { Query } from "./query.ts";

/** What holds of every question of one intent. */
interface Traits {
  /** its answer costs more to make than to look up, and depends on the data: it is stored */
  readonly isStored: boolean;
  /** a question after it can refer to it */
  readonly isRemembered: boolean;
  /** about digests: done by the worker, which can ask Slack */
  readonly isAboutDigests: boolean;
  /** about one system at one time or over one: a form can change it */
  readonly isChangeable: boolean;
  /** its answer can be explained: it is no explanation itself, nor shows all that there is to say */
  readonly hasWhy: boolean;
  /** the same can be asked year by year */
  readonly hasTable: boolean;
  /** about the price of tokens, whatever its aspect */
  readonly isOfTokens: boolean;
  /** what a question that cannot be answered was taken for */
  readonly family: "record" | "digest" | "settings" | "workspace" | "explain" | "other";
}

const none: Traits = {
  isStored: false,
  isRemembered: true,
  isAboutDigests: false,
  isChangeable: false,
  hasWhy: true,
  hasTable: false,
  isOfTokens: false,
  family: "other",
};
const stored: Traits = { ...none, isStored: true };
const changeable: Traits = { ...stored, isChangeable: true };
const forecast: Traits = { ...changeable, hasTable: true };
const record: Traits = { ...none, family: "record" };
const explanation: Traits = { ...none, hasWhy: false, family: "explain" };
const digest: Traits = { ...none, isAboutDigests: true, family: "digest" };
const settings: Traits = { ...none, family: "settings" };
const passing: Traits = { ...none, isRemembered: false };

/** The traits of each intent. */
export const traits: Readonly<Record<Query["intent"], Traits>> = {
  "forecast.cost": forecast,
  "forecast.series": changeable,
  "forecast.when": { ...forecast, isChangeable: false },
  "forecast.metric": forecast,
  "forecast.price.token": { ...forecast, isOfTokens: true },
  "price.token": { ...changeable, isOfTokens: true },
  "forecast.price.gpu": forecast,
  "history.cost": changeable,
  compare: stored,
  trend: stored,
  "trend.decompose": stored,
  "estimate.custom": { ...stored, hasWhy: false },
  "estimate.inference": { ...stored, isOfTokens: true },
  "record.cost": record,
  "record.list": record,
  "record.delete": record,
  "explain.why": { ...explanation, isStored: true },
  "explain.change": explanation,
  "explain.confidence": { ...explanation, isStored: true },
  method: none,
  "method.track_record": stored,
  sources: stored,
  "digest.subscribe": digest,
  "digest.list": digest,
  "digest.edit": digest,
  "digest.pause": digest,
  "digest.resume": digest,
  "digest.unsubscribe": digest,
  "digest.preview": digest,
  "settings.user": settings,
  "settings.workspace": settings,
  "workspace.forget": { ...none, family: "workspace" },
  help: passing,
  "list.systems": none,
  smalltalk: passing,
  clarify: none,
  did_you_mean: none,
  decline: passing,
};
