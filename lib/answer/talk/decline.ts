import type { Answer, DeclineCode, Locale } from "#lib/answer/answer.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import { wordsOf } from "#lib/answer/words.ts";
import type { System } from "#lib/catalogue/schema.ts";
import type { Text } from "#lib/catalogue/schema-parts.ts";

/** Two questions that are always answered. */
const examples = ["gpt3 2030", "list"];

/** Why there is no figure, and what can be asked instead. */
export function decline(code: DeclineCode, echo: string, locale: Locale): Answer {
  const words = wordsOf(locale);
  return draft(locale, {
    shape: "decline",
    code,
    title: "AI Cost",
    echo,
    text: [words.declines[code], words.canDo],
    examples,
  });
}

/** Where it lies in what a system is that there is no figure: why, and what can be asked of it. */
const reasons: Partial<Record<System["kind"], Text & { readonly example: (id: string) => string }>> = {
  context: {
    en: "It is context only: it was observed once and is not forecast.",
    vi: "Đây chỉ là bối cảnh: được quan sát một lần và không được dự báo.",
    example: (id) => id,
  },
  calculator: {
    en: "It is computed from present prices and has no observations of its own: I answer for dates ahead.",
    vi: "Nó được tính từ giá hiện tại và không có quan sát riêng: tôi trả lời cho các thời điểm sắp tới.",
    example: (id) => `${id} 2030`,
  },
};

interface About {
  readonly when?: string | undefined;
  /** a sentence that says how far is known */
  readonly limit?: string;
  readonly locale: Locale;
}

/** Why there is no figure of a system at a time. */
export function declineAbout(
  code: DeclineCode,
  { id, name, kind }: System,
  { when, limit, locale }: About,
): Answer {
  const words = wordsOf(locale);
  const echo = words.echo({ what: words.futureCost(name[locale]), when });
  const answer = decline(code, echo, locale);
  const known = code === "no_data" ? reasons[kind] : undefined;
  const [reason = "", ...rest] = answer.text;
  return {
    ...answer,
    title: name[locale],
    text: [known?.[locale] ?? reason, ...(limit === undefined ? [] : [limit]), ...rest],
    examples: known === undefined ? [`why ${id}`, "list"] : [known.example(id), "list"],
  };
}
