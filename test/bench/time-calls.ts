const rounds = 3000;

/** Print the time of the first call and the median of the later ones, in microseconds, as JSON. */
export async function printTimes(work: () => unknown): Promise<void> {
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) samples.push(await microseconds(work));
  const [first] = samples;
  const settled = samples.slice(rounds / 3).sort((a, b) => a - b);
  process.stdout.write(JSON.stringify({ first, warm: settled[Math.floor(settled.length / 2)] }));
}

async function microseconds(work: () => unknown): Promise<number> {
  const startedAt = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - startedAt) / 1000;
}
