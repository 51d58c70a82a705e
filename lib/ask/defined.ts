type Defined<T> = { -readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The slots that have a value: absence is a missing slot, not one that is `undefined`. */
export function defined<T extends object>(slots: T): Defined<T> {
  const kept: Defined<T> = { ...slots };
  for (const key of keysOf(kept)) if (kept[key] === undefined) delete kept[key];
  return kept;
}

function keysOf<T extends object>(slots: T): readonly (keyof T)[] {
  return Object.keys(slots).filter((key): key is string & keyof T => key in slots);
}
