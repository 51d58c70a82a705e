import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type LocalRun, startLocal } from "#functions/local/start.ts";

const executablePath = "/usr/bin/chromium";
const isPresent = existsSync(executablePath);
/** Chromium asks for nothing but our page. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

describe("the page to type in", () => {
  let folder: string;
  let run: LocalRun;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (!isPresent) return;
    folder = await mkdtemp(join(tmpdir(), "aicost-page-"));
    run = await startLocal({ port: 0, buildFolder: join(folder, "build"), dataFolder: join(folder, "data") });
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    if (!isPresent) return;
    await browser.close();
    await run.stop();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async (context) => {
    if (!isPresent) context.skip("Chromium is not installed: apt-get install chromium");
    page = await browser.newPage();
    await page.goto(run.addresses.page);
  });

  const ask = async (text: string) => {
    await page.getByLabel("Question").fill(text);
    await page.getByRole("button", { name: "Ask" }).click();
    await page.locator("main").getByText("Read as:").waitFor();
    return page.locator("main").innerText();
  };

  it("shows the figure, its range, the claim and a link to its source", async () => {
    const shown = await ask("gpt3 2030");
    expect(shown).toContain("$187");
    expect(shown).toContain("80% range: $2.84 to $12,400");
    expect(shown).toContain("$30");
    expect(
      await page
        .getByRole("link", { name: /ARK Invest/ })
        .first()
        .getAttribute("href"),
    ).toMatch(/^https:\/\/www\.ark-invest\.com\//);
  });

  it("shows what was typed as text, never as markup", async () => {
    const shown = await ask("<img src=x onerror=document.title='broken'> 2030");
    expect(shown).toContain("AI Cost");
    expect(await page.locator("main img:not([src*='/charts/'])").count()).toBe(0);
    expect(await page.title()).toBe("AI Cost");
  });
});
