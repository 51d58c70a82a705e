/** What a pattern compares: a field by its path, and a text in which `*` stands for any letters, or a boolean. */
interface Term {
  readonly path: readonly string[];
  readonly test: (value: unknown) => boolean;
}

const term = /^\$\.([\w.]+) (?:= "([^"]*)"|IS (TRUE|FALSE))$/;

/**
 * Whether a line of a log is one that a filter counts.
 *
 * @param pattern of JSON fields, as far as ours go: terms joined by `&&`
 * @throws {Error} for a pattern of another form
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntaxForMetricFilters.html
 */
export function isCounted(pattern: string, line: object): boolean {
  const [, inner = ""] = /^\{ (.*) \}$/.exec(pattern) ?? [];
  return inner
    .split(" && ")
    .map((text) => readTerm(text.replace(/^\((.*)\)$/, "$1")))
    .every(({ path, test }) => test(path.reduce<unknown>((value, name) => Object(value)[name], line)));
}

function readTerm(text: string): Term {
  const [, field, wanted, truth] = term.exec(text) ?? [];
  if (field === undefined) throw new Error(`Not a term of a filter: ${text}`);
  const path = field.split(".");
  if (truth !== undefined) return { path, test: (value) => value === (truth === "TRUE") };
  const letters = new RegExp(`^${(wanted ?? "").replaceAll("*", ".*")}$`);
  return { path, test: (value) => typeof value === "string" && letters.test(value) };
}
