import type { Point } from "./boxes.ts";
import { chartWords } from "./chart-words.ts";
import type { Drawn } from "./frame.ts";
import { type PlacedText, placeText } from "./scene.ts";

/** What was seen and what is forecast, on either side of the last observation. */
export function regionLabels({ locale, fonts }: Drawn, { x, y }: Point): readonly PlacedText[] {
  const { observed, forecast } = chartWords(locale);
  const common = { size: 10.5, y, ink: "quiet", role: "region" } as const;
  return [
    placeText({ ...common, text: observed, x: x - 6, anchor: "end" }, fonts),
    placeText({ ...common, text: forecast, x: x + 6 }, fonts),
  ];
}
