import * as z from "zod/mini";
import { once } from "#lib/catalogue/once.ts";
import { Id, Positive, Words } from "#lib/catalogue/schema-parts.ts";
import { Text } from "#lib/catalogue/text.ts";
import { Unit } from "#lib/catalogue/units.ts";
import productionFacts from "./production.json" with { type: "json" };

const Fact = z.object({ name: Text, value: Positive, unit: Unit, source: Id, note: Words });

/** What Wright's law holds claims against. */
const Production = z.object({
  /** ids of the claims whose fall rests on making more hardware */
  claims: z.array(Id),
  /** the share that each doubling of all that was ever made takes off its cost */
  learningRate: Fact,
  /** what production was multiplied by each year */
  yearlyGrowth: Fact,
});

/** The facts of production that ship with the program, read at their first use. */
export const getProduction = once(() => Production.parse(productionFacts));
