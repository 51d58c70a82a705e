import type { Answer } from "#lib/answer/answer.ts";
import type { Context } from "#lib/answer/context.ts";
import { draft } from "#lib/answer/parts/draft.ts";
import type { System } from "#lib/catalogue/schema.ts";

const texts = {
  title: { en: "What I can answer about", vi: "Những gì tôi trả lời được" },
  models: { en: "Named models", vi: "Các mô hình theo tên" },
} as const;

/** The kinds of systems, in the order in which they are listed. */
const groups = [
  { kinds: ["training-cost"], en: "Training", vi: "Huấn luyện" },
  { kinds: ["token-price", "inference"], en: "Tokens and queries", vi: "Token và truy vấn" },
  { kinds: ["gpu-hour"], en: "Chips by the hour", vi: "Thuê chip theo giờ" },
  {
    kinds: ["metric", "compute"],
    en: "Hardware, software, computation",
    vi: "Phần cứng, phần mềm, tính toán",
  },
  { kinds: ["calculator"], en: "Computed from others", vi: "Tính từ các mục khác" },
  { kinds: ["context"], en: "For context", vi: "Để tham khảo" },
] as const satisfies readonly {
  readonly kinds: readonly System["kind"][];
  readonly en: string;
  readonly vi: string;
}[];

/** Every system that can be asked about, by kind, with the name to type. */
export function listSystems(context: Context): Answer {
  const answerable = context.data.catalogue.systems.filter(isForecastable);
  const rows = groups.flatMap((group) => {
    const kinds: readonly string[] = group.kinds;
    const systems = answerable.filter(({ kind }) => kinds.includes(kind));
    return systems.length === 0
      ? []
      : [
          `${group[context.locale]}:`,
          ...systems.map(({ id, name }) => `• \`${id}\` ${name[context.locale]}`),
        ];
  });
  const models = answerable.filter(({ kind }) => kind === "model").map(({ id }) => `\`${id}\``);
  return draft(context, {
    shape: "list",
    title: texts.title[context.locale],
    echo: texts.title[context.locale],
    text: [...rows, `${texts.models[context.locale]}: ${models.join(", ")}`],
    examples: ["gpt3 2030", "why gpt3"],
  });
}

/** Whether anything at all is known of a system that an answer could show. */
function isForecastable({ series, claims, quantities, listPrice, kind }: System): boolean {
  return (
    series.length + claims.length + quantities.length > 0 || listPrice !== undefined || kind === "calculator"
  );
}
