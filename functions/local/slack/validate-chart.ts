import { blockRules } from "./block-rules.ts";
import { countFaults, lengthFaults, listOf, type Parts, partsOf, textOf } from "./validate-parts.ts";

const { chart: rules } = blockRules;
const kinds = ["line", "bar", "area"];

/** What Slack would refuse in a chart with axes; other charts are not described here. */
export function chartFaults({ title, chart }: Parts): string[] {
  const { type, series, axis_config } = partsOf(chart);
  const { categories, x_label, y_label } = partsOf(axis_config);
  const names = Array.isArray(categories) ? categories.map(textOf) : [];
  const list = listOf(series);
  return [
    ...lengthFaults("chart title", textOf(title), rules.title),
    ...(kinds.includes(String(type)) ? [] : [`a chart of type ${type}`]),
    ...countFaults("categories", names, rules.categories),
    ...names.flatMap((name) => lengthFaults("category", name, rules.label)),
    ...(new Set(names).size === names.length ? [] : ["a category twice"]),
    ...[x_label, y_label].flatMap((label) =>
      label === undefined ? [] : lengthFaults("axis label", textOf(label), rules.title),
    ),
    ...countFaults("series", list, rules.series),
    ...(new Set(list.map(({ name }) => name)).size === list.length ? [] : ["a series twice"]),
    ...list.flatMap((one) => seriesFaults(one, names)),
  ];
}

function seriesFaults({ name, data }: Parts, categories: readonly string[]): string[] {
  const points = listOf(data);
  const labels = points.map(({ label }) => textOf(label));
  return [
    ...lengthFaults("series", textOf(name), rules.label),
    ...(labels.join("\n") === categories.join("\n") ? [] : ["points that are not the categories"]),
    ...points.flatMap(({ value }) =>
      typeof value === "number" && Number.isFinite(value) ? [] : ["a point without a number"],
    ),
  ];
}
