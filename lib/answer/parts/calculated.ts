import type { Quantity, System } from "#lib/catalogue/schema.ts";

/** The systems whose cost follows from others, each by a computation of its own. */
const calculatedIds: readonly string[] = ["cloud", "coding", "custom", "finetune", "moore"];

/** Whether a system's cost is computed from its parts or stands on a price list, rather than fitted or claimed. */
export function isCalculated(system: System): boolean {
  return (
    calculatedIds.includes(system.id) || system.listPrice !== undefined || knownRun(system) !== undefined
  );
}

/** The computation of a system's training run, where the catalogue knows it. */
export function knownRun({ quantities }: System): Quantity | undefined {
  return quantities.find(({ unit, id }) => unit === "FLOP" && id.endsWith("flop"));
}
