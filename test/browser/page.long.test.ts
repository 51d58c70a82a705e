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
    const answers = page.locator("main").getByText("Read as:");
    await page.waitForLoadState("networkidle", { timeout: 500 }).catch(() => undefined);
    const before = await answers.count();
    await page.getByLabel("Question").fill(text);
    await page.getByRole("button", { name: "Ask" }).click();
    await answers.nth(before).waitFor();
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

  it.each([
    ["light", /\/charts\/[0-9a-f]{32}\.png$/],
    ["dark", /\/charts\/[0-9a-f]{32}-dark\.png$/],
  ] as const)("shows the chart in the colours of the page: %s", async (colorScheme, address) => {
    await page.emulateMedia({ colorScheme });
    await ask("gpt3 2031");
    const chart = page.locator("main img").last();
    const drawn = () => chart.evaluate((image) => ("naturalWidth" in image ? image.naturalWidth : 0));
    await expect.poll(drawn, { timeout: 10_000 }).toBeGreaterThan(600);
    expect(await chart.evaluate((image) => Object(image).currentSrc)).toMatch(address);
    expect(await chart.getAttribute("alt")).toContain("GPT-3-level training");
  });

  it("asks for nothing that is not there, and says nothing on the console", async () => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("response", (response) => {
      if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(run.addresses.page, { waitUntil: "networkidle", timeout: 5000 }).catch(() => undefined);
    await ask("gpt3 2030");
    expect(said).toEqual([]);
  });

  it("changes a question in the form, whose fields say what is wrong", async () => {
    await ask("gpt3 2031-Q1");
    await page.getByRole("button", { name: "Change" }).last().click();
    const when = page.getByLabel("Year, or another date");
    await when.waitFor();
    expect(await when.inputValue()).toBe("2031-Q1");
    expect(await page.getByLabel("Currency").locator("option").allInnerTexts()).toEqual(["USD"]);
    const submit = page.getByRole("dialog").getByRole("button", { name: "Ask" });
    await when.fill("");
    await submit.click();
    await page.getByText("Say for when").waitFor();
    await when.fill("2033-02");
    await submit.click();
    await page
      .locator("main")
      .getByText(/Read as:.*2033-02/)
      .waitFor();
  });
});
