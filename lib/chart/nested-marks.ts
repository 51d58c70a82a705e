import type { Chart, Seen } from "#lib/answer/chart-data.ts";
import type { Point, PointAt } from "./boxes.ts";

/** Marks that stand alone; those with neighbours, which may run into each other; those at the very place of another. */
const radii = { alone: 4, near: 2.2, same: 3 } as const;
const inCrowd = { disc: 2.1, ring: 1.6 } as const;
/** So many others that were fitted, within so many pixels, are a crowd: its dots run into a line. */
const crowd = { others: 6, within: 12 } as const;
/** The line of a ring is drawn on both sides of its radius. */
const ringInset = 0.6;
/** A mark behind another looks out by so much: more than the rim of paper around the one in front. */
const lookOut = { ring: 2.2, ringInCrowd: 1.5, disc: 3, diamond: 5.5 } as const;
/** The corners of a diamond reach so many times its radius. */
const cornerReach = 1.15;
/** Dots whose centres are nearer than this look like one. */
const samePlace = 1;

/** A mark in its place. */
export interface Nested {
  readonly at: Point;
  readonly radius: number;
}

export interface SeenMark extends Nested {
  readonly isFitted: boolean;
  readonly isInCrowd: boolean;
}

type Placed = Pick<Seen, "date" | "isFitted"> & { readonly at: Point };

/**
 * Observations in their order, each at its own date and value, and how large: smaller where another is near, larger
 * behind one that would hide it. The newer lies over the older, and what was fitted over what stands beside.
 */
export function seenPoints({ seen }: Pick<Chart, "seen">, pointAt: PointAt): readonly SeenMark[] {
  const exact = seen.map(
    ({ date, value, isFitted }): Placed => ({ date, isFitted, at: pointAt(date, value) }),
  );
  const marks = new Map<Placed, SeenMark>();
  for (const one of exact.toSorted(frontFirst)) marks.set(one, markOf(one, exact, [...marks.values()]));
  return exact.flatMap((one) => marks.get(one) ?? []);
}

/** How large a mark is drawn over which others lie. */
export function radiusBehind(
  { at, radius }: Nested,
  front: readonly Nested[],
  kind: keyof typeof lookOut,
): number {
  const needed = front.map((other) => {
    const off = distance(at, other.at);
    const reach = other.radius + lookOut[kind];
    return kind === "diamond" ? (reach - off / 2) / cornerReach : reach - off;
  });
  return Math.max(radius, ...needed);
}

function markOf(one: Placed, all: readonly Placed[], placed: readonly SeenMark[]): SeenMark {
  const { at, isFitted } = one;
  const alike = placed.filter((other) => other.isFitted === isFitted);
  const dots = all.filter((other) => other.isFitted && other !== one);
  const isInCrowd = dots.filter((other) => distance(at, other.at) < crowd.within).length >= crowd.others;
  const mark = { at, isFitted, isInCrowd };
  if (isInCrowd && isFitted) return { ...mark, radius: inCrowd.disc };
  if (isInCrowd) {
    return { ...mark, radius: radiusBehind({ at, radius: inCrowd.ring }, alike, "ringInCrowd") };
  }
  const nearest = Math.min(...all.filter((other) => other !== one).map((other) => distance(at, other.at)));
  const fitting = nearest < samePlace ? radii.same : Math.max(radii.near, nearest / 2);
  const radius = Math.min(radii.alone, fitting);
  if (!isFitted) return { ...mark, radius: radiusBehind({ at, radius: radius - ringInset }, placed, "ring") };
  const same = alike.filter((other) => distance(at, other.at) < samePlace);
  return { ...mark, radius: radiusBehind({ at, radius }, same, "disc") };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

function frontFirst(a: Placed, b: Placed): number {
  return Number(b.isFitted) - Number(a.isFitted) || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);
}
