const steps = [5, 2, 1] as const;

/** The greatest of 1, 2 and 5 times a power of ten that is below a value: the next round figure of what falls. */
export function milestoneBelow(value: number): number {
  const power = Math.floor(Math.log10(value));
  for (let exponent = power; ; exponent--) {
    for (const step of steps) {
      const round = Number(`${step}e${exponent}`);
      if (round < value) return round;
    }
  }
}
