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

const texts = {
  title: { en: "How right the methods were", vi: "Các phương pháp đã đúng đến đâu" },
  about: {
    en: "Typical miss, as a factor, of forecasts made from every past point 0.25 to 5.5 years ahead, each series counting the same.",
    vi: "Sai lệch điển hình (hệ số) của các dự báo lập từ mọi điểm trong quá khứ, trước 0,25 đến 5,5 năm, mỗi chuỗi tính như nhau.",
  },
  beatsNone: {
    en: "For training costs the default beats none of the others by two standard errors.",
    vi: "Với chi phí huấn luyện, phương pháp mặc định chưa vượt phương pháp nào khác quá hai sai số chuẩn.",
  },
  beats: {
    en: "For training costs the default beats by two standard errors:",
    vi: "Với chi phí huấn luyện, phương pháp mặc định vượt hơn hai sai số chuẩn:",
  },
  all: { en: "All such series", vi: "Mọi chuỗi cùng loại" },
  others: { en: "prior from the other series", vi: "tiên nghiệm từ các chuỗi khác" },
  claimed: { en: "claimed", vi: "nhận định" },
} as const;

const asRate = { "60": "−60%", "70": "−70%" } as const;

/** How right every method was on training costs, the default on each series, and what came of dated claims. */
export function showTrackRecord({ system: id }: QueryOf<"method.track_record">, context: Context): Answer {
  const system = id === undefined ? undefined : namedSystem(id, context);
  const known = system && accuracy().systems[system.id];
  if (system !== undefined && known === undefined) return declineAbout("no_data", system, { context });
  const kind = known?.kind ?? "training";
  const name = (method: string) => nameOf(method, context.words.answers.methods, context);
  const mean = meanFigures(kind, system === undefined ? "" : `${texts.all[context.locale]}: `, context);
  const shown = Object.entries(accuracy().systems).filter(
    ([one]) => system === undefined || one === system.id,
  );
  const series = shown.flatMap(([id, { scores }]) =>
    Object.entries(scores).flatMap(([method, row]) => {
      const label = `${systemName(id, context)}: ${name(method)}`;
      return figuresOfParts(missParts({ en: label, vi: label }, row), {
        id: `accuracy:${id}`,
        group: "accuracy",
        source: accuracySource.id,
        context,
      });
    }),
  );
  const claims = claimFigures(system?.id, context);
  const figures = system === undefined ? [...mean, ...series, ...claims] : [...series, ...mean, ...claims];
  const title =
    system === undefined
      ? texts.title[context.locale]
      : `${system.name[context.locale]}: ${texts.title[context.locale]}`;
  return draft(context, {
    shape: "trend",
    title,
    echo: title,
    text: [
      texts.about[context.locale],
      ...(kind === "training" ? [beatenSentence((accuracy().beaten.training ?? []).map(name), context)] : []),
    ],
    figures,
    sources: citeAll(context, figures, [accuracySource]),
  });
}

/** The miss of every method in the mean over all series of a kind. */
export function meanFigures(kind: string, prefix: string, context: Context): Figure[] {
  return Object.entries(accuracy().kinds[kind] ?? {}).flatMap(([method, row]) => {
    const label = `${prefix}${nameOf(method, context.words.answers.methods, context)}`;
    return figuresOfParts(missParts({ en: label, vi: label }, row), {
      id: `accuracy:${method}`,
      group: "accuracy",
      source: accuracySource.id,
      context,
    });
  });
}

/** Which of the other methods the default beats on training costs, by their names. */
export function beatenSentence(beaten: readonly string[], context: Context): string {
  return beaten.length === 0
    ? texts.beatsNone[context.locale]
    : `${texts.beats[context.locale]} ${beaten.join(", ")}.`;
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
        { label: { en: label, vi: label }, value: observed / claimed, unit: "×" },
        { id: "claimed", label: texts.claimed, value: claimed, unit: "USD", kind, date: year },
      ],
      { id: `scored:${claim}`, group: "accuracy", source, context },
    );
  });
}

function nameOf(method: string, names: Readonly<Record<MethodId, string>>, context: Context): string {
  const [id = method, variant] = method.split("/");
  const known = Object.entries(names).find(([one]) => one === id)?.[1] ?? method;
  if (variant === undefined) return known;
  return `${known}, ${variant === "60" || variant === "70" ? asRate[variant] : texts.others[context.locale]}`;
}
