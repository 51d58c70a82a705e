interface Entry {
  readonly at: number;
  readonly act: () => Promise<unknown>;
}

/** What is going to happen, by Unix milliseconds. */
export interface Agenda {
  add(at: number, act: () => Promise<unknown>): void;
  /** infinite when there is nothing */
  readonly nextAt: number;
  /** Do all that is due by then. */
  run(until: number): Promise<void>;
}

export function createAgenda(): Agenda {
  let entries: readonly Entry[] = [];
  return {
    add(at, act) {
      const place = entries.findIndex((entry) => entry.at > at);
      entries = entries.toSpliced(place < 0 ? entries.length : place, 0, { at, act });
    },
    get nextAt() {
      return entries[0]?.at ?? Number.POSITIVE_INFINITY;
    },
    async run(until) {
      for (let [first] = entries; first !== undefined && first.at <= until; [first] = entries) {
        entries = entries.slice(1);
        await first.act();
      }
    },
  };
}
