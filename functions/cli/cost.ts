import { parseArgs } from "node:util";
import { type AwsPrice, awsPrices, pricesReadOn } from "./aws-prices.ts";
import { assumed, type BillLine, monthlyBill, sumOf } from "./monthly-bill.ts";

const { values } = parseArgs({
  options: {
    workspaces: { type: "string", default: "1" },
    commands: { type: "string", default: "1000" },
  },
});
const use = { workspaces: Number(values.workspaces), commands: Number(values.commands) };
if (!Object.values(use).every((count) => Number.isInteger(count) && count >= 0)) {
  process.stderr.write("Usage: npm run cost -- --workspaces 1000 --commands 50000\n");
  process.exit(2);
}

const print = (text: string) => process.stdout.write(`${text}\n`);
const dollars = (usd: number) => `$${usd.toFixed(usd < 0.1 ? 4 : 2)}`;
const amount = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });

function printLines(title: string, lines: readonly BillLine[]): void {
  print(`\n${title}: ${dollars(sumOf(lines))}`);
  for (const { service, price, quantity, usd } of lines) {
    const list: AwsPrice = awsPrices[price];
    const unchecked = list.readIn === undefined ? " (price not checked)" : "";
    print(
      `  ${service}: ${amount.format(quantity)} × $${amount.format(list.usd)} per ${list.per} = ${dollars(usd)}${unchecked}`,
    );
  }
}

const bill = monthlyBill(use);
print(
  `A month with ${amount.format(use.workspaces)} workspaces and ${amount.format(use.commands)} commands: ${dollars(sumOf(bill))}`,
);
printLines(
  "Fixed",
  bill.filter(({ isFixed }) => isFixed),
);
printLines(
  "By use",
  bill.filter(({ isFixed }) => !isFixed),
);
print(`\nAssumed: ${JSON.stringify(assumed)}`);
print(`\nList prices of us-east-1, read on ${pricesReadOn}:`);
for (const [name, price] of Object.entries<AwsPrice>(awsPrices)) {
  print(
    `  ${name}: ${price.source}, read in ${price.readIn ?? "no page: an assumption to be checked there"}`,
  );
}
