import type { Block } from "@slack/types";
import { clip } from "#lib/slack/block-limits.ts";

/** What Slack accepts of a chart, in characters unless said. */
const limits = { title: 50, label: 20, series: 6, categories: 20 } as const;

interface Series {
  readonly name: string;
  /** one a category, in the categories' order */
  readonly values: readonly number[];
}

export interface BarChart {
  readonly title: string;
  /** no two alike */
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** what the bars measure */
  readonly measure: string;
}

/**
 * Slack's own bar chart; `@slack/types` does not know it yet.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block
 */
export interface BarChartBlock extends Block {
  readonly type: "data_visualization";
  readonly title: string;
  readonly chart: {
    readonly type: "bar";
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[]; readonly y_label: string };
  };
}

/** Cut a label to a limit; a word that holds a figure is left out whole, for the part of it would be another figure. */
function clipWords(label: string, limit: number): string {
  const cut = clip(label, limit);
  if (cut === label) return label;
  const kept = cut.slice(0, -1);
  const isThroughWord = /\S/.test(label.charAt(kept.length));
  return isThroughWord && /\d\S*$/.test(kept) ? `${kept.replace(/\s*\S+$/, "")}…` : cut;
}

/** A bar chart, its texts kept to Slack's lengths: what tells categories apart has to stand at their beginning. */
export function barChartBlock({ title, categories, series, measure }: BarChart): BarChartBlock {
  const labels = categories.slice(0, limits.categories).map((label) => clipWords(label, limits.label));
  return {
    type: "data_visualization",
    title: clip(title, limits.title),
    chart: {
      type: "bar",
      series: series.slice(0, limits.series).map(({ name, values }) => ({
        name: clip(name, limits.label),
        data: labels.map((label, at) => ({ label, value: values[at] ?? 0 })),
      })),
      axis_config: { categories: labels, y_label: clip(measure, limits.title) },
    },
  };
}
