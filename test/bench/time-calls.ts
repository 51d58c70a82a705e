const rounds = 3000;

/** Print the time of the first call and the median of the later ones, in microseconds, as JSON. */
export function printTimes(work: () => unknown): void {
  const samples = Array.from({ length: rounds }, () => microseconds(work));
  const [first] = samples;
  const settled = samples.slice(rounds / 3).sort((a, b) => a - b);
  process.stdout.write(JSON.stringify({ first, warm: settled[Math.floor(settled.length / 2)] }));
}

function microseconds(work: () => unknown): number {
  const startedAt = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - startedAt) / 1000;
}
