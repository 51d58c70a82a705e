import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { awsPrices } from "#functions/cli/aws-prices.ts";
import { assumed, monthlyBill, standing, sumOf } from "#functions/cli/monthly-bill.ts";
import { createChartPainter } from "#lib/chart/chart-painter.ts";
import { bundles, makeTemplates, resourcesOf } from "#test/infra/templates.ts";
import { goldenPictures } from "#test/lib/chart/golden-pictures.ts";
import { inter } from "#test/lib/chart/inter.ts";

const fixed = (bill: ReturnType<typeof monthlyBill>) => bill.filter(({ isFixed }) => isFixed);

describe(monthlyBill, () => {
  beforeAll(async () => {
    await bundles();
  });

  it("is below 8 dollars for what stands there, whoever uses it", () => {
    const none = monthlyBill({ workspaces: 0, commands: 0 });
    expect(sumOf(none)).toBeCloseTo(sumOf(fixed(none)), 10);
    expect(sumOf(none)).toBeLessThan(8);
    expect(fixed(monthlyBill({ workspaces: 10_000, commands: 1e6 }))).toEqual(fixed(none));
  });

  it("grows by less than a dollar with 50,000 commands", () => {
    const byCommands = monthlyBill({ workspaces: 0, commands: 50_000 }).filter(({ isFixed }) => !isFixed);
    expect(sumOf(byCommands)).toBeLessThan(1);
  });

  it("takes a picture for as large as the pictures that are served are on average", async () => {
    const painter = createChartPainter(inter);
    const pictures = await Promise.all(
      goldenPictures.map(async ({ theme, answer }) => painter.paint(await answer(), { theme })),
    );
    const sizes = pictures.flatMap((png) => png?.length ?? []);
    expect(sizes).toHaveLength(goldenPictures.length);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(assumed.chartKilobytes).toBe(Math.ceil(mean / 1000));
  });

  it("is in the page about deploying as it is", async () => {
    const rows = [
      ...(await readFile("infra/README.md", "utf8")).matchAll(/^\| ([\d,]+) \| ([\d,]+) \| \$([\d.]+) \|$/gm),
    ];
    expect(rows).toHaveLength(4);
    for (const [, ...cells] of rows) {
      const [workspaces = 0, commands = 0, usd] = cells.map((cell) => Number(cell.replaceAll(",", "")));
      expect(sumOf(monthlyBill({ workspaces, commands })).toFixed(2)).toBe(usd?.toFixed(2));
    }
  });

  it("multiplies each quantity by its price", () => {
    for (const { price, quantity, usd } of monthlyBill({ workspaces: 3, commands: 700 })) {
      expect(usd).toBeCloseTo(quantity * awsPrices[price].usd, 12);
    }
  });

  it("grows by the same with each further command and workspace", () => {
    const bill = (workspaces: number, commands: number) => sumOf(monthlyBill({ workspaces, commands }));
    expect(bill(1, 2000) - bill(1, 1000)).toBeCloseTo(bill(1, 3000) - bill(1, 2000), 10);
    expect(bill(20, 0) - bill(10, 0)).toBeCloseTo(bill(30, 0) - bill(20, 0), 10);
  });

  it("counts what the stacks hold", async () => {
    const { data, service } = await makeTemplates();
    const filters = resourcesOf(service, "AWS::Logs::MetricFilter");
    const metrics = filters.flatMap(([, { MetricTransformations }]) => MetricTransformations);
    expect(standing).toEqual({
      key: resourcesOf(data, "AWS::KMS::Key").length,
      secret: resourcesOf(data, "AWS::SecretsManager::Secret").length,
      alarm: resourcesOf(service, "AWS::CloudWatch::Alarm").length,
      metric: new Set(metrics.map(({ MetricName }) => MetricName)).size,
      dashboard: resourcesOf(service, "AWS::CloudWatch::Dashboard").length,
    });
  });
});
