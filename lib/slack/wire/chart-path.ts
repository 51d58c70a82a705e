/** Which picture of an answer: Slack shows one image to everyone, so a page may ask for the other. */
export interface ChartAsked {
  /** id of a stored answer */
  readonly id: string;
  readonly theme: "light" | "dark";
}

const form = /^\/charts\/(?<id>[0-9a-f]{32})(?<dark>-dark)?\.png$/;

/**
 * Where the picture of a stored answer is served, without the host.
 *
 * The theme is part of the path and no parameter: caches on the way may drop or ignore parameters, never the path.
 */
export function chartPath({ id, theme }: ChartAsked): string {
  return `/charts/${id}${theme === "dark" ? "-dark" : ""}.png`;
}

/** The same read back; `undefined` for every path of another form. */
export function readChartPath(path: string): ChartAsked | undefined {
  const groups = form.exec(path)?.groups;
  return groups?.id === undefined
    ? undefined
    : { id: groups.id, theme: groups.dark === undefined ? "light" : "dark" };
}
