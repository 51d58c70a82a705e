import { benchChart } from "./chart.ts";
import { benchForecast } from "./forecast.ts";
import { benchFront } from "./front.ts";
import { benchCrowd } from "./front-crowd.ts";

const benches = {
  "Front function": benchFront,
  "Front function in a crowd": benchCrowd,
  Forecast: benchForecast,
  Chart: benchChart,
};

for (const [name, bench] of Object.entries(benches)) {
  process.stdout.write(`${name}\n`);
  for (const line of await bench()) process.stdout.write(`  ${line}\n`);
}
