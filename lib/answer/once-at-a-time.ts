/** Does work by name: what is under way is waited for, by who asks for the same meanwhile, and not begun again. */
type OnceAtATime<T> = (name: string, work: () => Promise<T>) => Promise<T>;

/** Nothing is kept of work that has ended: whoever asks afterwards begins it anew, also after a failure. */
export function onceAtATime<T>(): OnceAtATime<T> {
  const underWay = new Map<string, Promise<T>>();
  return (name, work) => {
    const begun = underWay.get(name);
    if (begun !== undefined) return begun;
    const working = work().finally(() => underWay.delete(name));
    underWay.set(name, working);
    return working;
  };
}
