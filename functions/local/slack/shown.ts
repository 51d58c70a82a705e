/** A message as somebody sees it. */
export interface Shown {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string | undefined;
  /** who alone sees it; absent: everybody */
  readonly onlyFor?: string | undefined;
  readonly text: string;
  readonly blocks: readonly unknown[];
}

/** Messages that one person alone sees: `emulate` keeps them where nobody can read them. */
export interface Ephemerals {
  add(message: Omit<Shown, "ts">): Shown;
  replace(ts: string, content: Pick<Shown, "text" | "blocks">): boolean;
  remove(ts: string): boolean;
  all(): readonly Shown[];
}

export function startEphemerals(): Ephemerals {
  const messages = new Map<string, Shown>();
  let count = 0;
  return {
    add(message) {
      count += 1;
      const ts = `${(Date.now() / 1000).toFixed(3)}${String(count).padStart(3, "0")}`;
      const shown = { ...message, ts };
      messages.set(ts, shown);
      return shown;
    },
    replace(ts, content) {
      const old = messages.get(ts);
      if (old === undefined) return false;
      messages.set(ts, { ...old, ...content });
      return true;
    },
    remove: (ts) => messages.delete(ts),
    all: () => [...messages.values()],
  };
}
