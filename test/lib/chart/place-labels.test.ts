import { describe, expect, it } from "vitest";
import { boxAround, boxesAlong, isOverlapping, isWithin } from "#lib/chart/boxes.ts";
import { placeLabels, placeSmaller } from "#lib/chart/place-labels.ts";
import { fonts } from "./chart-answers.ts";

const plot = { left: 0, top: 0, right: 300, bottom: 200 };
const label = (text: string, x: number, y: number) => ({
  text,
  at: { x, y },
  size: 10,
  ink: "text" as const,
});
const none = { plot, taken: [], lines: [] };

describe(placeLabels, () => {
  it("moves a label whose place another one has", () => {
    const placed = placeLabels([label("first", 100, 100), label("second", 104, 101)], none, fonts);
    expect(placed).toHaveLength(2);
    const [one, other] = placed.map(({ box }) => box);
    expect(one && other && isOverlapping(one, other)).toBe(false);
  });

  it("leaves out the less important of two that find no places, and keeps within the plot", () => {
    const narrow = { ...plot, right: 80, bottom: 24 };
    const placed = placeLabels(
      [label("kept", 12, 9), label("dropped", 14, 9)],
      { ...none, plot: narrow },
      fonts,
    );
    expect(placed.map(({ text }) => text)).toEqual(["kept"]);
    expect(placed.every(({ box }) => isWithin(box, narrow))).toBe(true);
  });

  it("crosses no line: where there is no place beside it, the label is left out", () => {
    const everywhere = [{ left: 0, top: 0, right: 300, bottom: 200 }];
    expect(placeLabels([label("name", 100, 100)], { ...none, lines: everywhere }, fonts)).toEqual([]);
    const falling = boxesAlong([
      { x: 0, y: 20 },
      { x: 300, y: 180 },
    ]);
    const [placed] = placeLabels([label("name", 150, 100)], { ...none, lines: falling }, fonts);
    expect(placed && falling.some((step) => isOverlapping(step, placed.box))).toBe(false);
  });

  it("tries another order where a label finds no place in the first", () => {
    const room = { ...plot, right: 130, bottom: 26 };
    const labels = [label("short", 60, 18), label("a longer one", 62, 4)];
    const alone = labels.map((one) => placeLabels([one], { ...none, plot: room }, fonts).length);
    expect(alone).toEqual([1, 1]);
    expect(placeLabels(labels, { ...none, plot: room }, fonts, 1).length).toBe(1);
    expect(placeLabels(labels, { ...none, plot: room }, fonts).length).toBe(2);
  });

  it("tries what finds no place once more, in smaller letters", () => {
    const narrow = { ...plot, right: 57, bottom: 24 };
    const labels = [label("narrower", 8, 14)];
    expect(placeLabels(labels, { ...none, plot: narrow }, fonts)).toEqual([]);
    const [placed] = placeSmaller(labels, { ...none, plot: narrow }, fonts);
    expect(placed?.size).toBeLessThan(10);
    expect(placeSmaller(labels, none, fonts).map(({ size }) => size)).toEqual([10]);
  });

  it("covers no other point", () => {
    const taken = [boxAround({ x: 120, y: 96 }, 4)];
    const [placed] = placeLabels([label("a longer name", 100, 100)], { ...none, taken }, fonts);
    expect(placed && taken.some((dot) => isOverlapping(dot, placed.box))).toBe(false);
  });

  it("says which point is meant by a label that stands far from it", () => {
    const taken = [boxAround({ x: 100, y: 100 }, 9)].map((box) => ({ ...box, left: 104, right: 220 }));
    const ring = [80, 90, 100, 110, 120].map((y) => ({ left: 60, right: 97, top: y - 5, bottom: y + 4 }));
    const [placed] = placeLabels([label("moved", 100, 100)], { ...none, taken: [...taken, ...ring] }, fonts);
    expect(placed?.names).toEqual({ x: 100, y: 100 });
  });
});
