import { describe, expect, it } from "vitest";
import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import type { LoggedChanges } from "#lib/answer/answering.ts";
import { createAnswering } from "#lib/answer/create-answering.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";
import { dataVersion } from "#lib/catalogue/data-version.ts";
import { changesSince } from "#lib/prices/changes-since.ts";
import { answerMessage } from "#lib/slack/card/answer-message.ts";
import { listFile } from "#test/lib/prices/local-feeds.ts";
import { edition, useLocalRefresh } from "#test/lib/prices/local-refresh.ts";

const local = useLocalRefresh();
const now = () => new Date("2026-11-27T12:00:00Z");

const answering = createAnswering({
  idKey: "a key of sixteen characters",
  now,
  changes: async (day) => changesSince(await local.store.versionsSince(day), day),
});
const ask = async (system?: string, locale: "en" | "vi" = "en") =>
  (await answering({ intent: "explain.change", system }, locale)).answer;

/** Two prices of GPT-5 move, and a third one is not believed. */
const moveGpt5 = async () => {
  await local.refresh("2026-11-01");
  local.send({ list: () => listFile(() => ({ input_mtok: 1, output_mtok: 5 })) });
  await local.refresh("2026-11-25");
};

describe("what changed", () => {
  it("is each price that moved in a week: new, old, one over the other, with sources; what moved most first", async () => {
    await moveGpt5();
    const answer = await ask();
    const shown = answer.figures.map(({ id, label, value, unit, kind }) => [id, label, value, unit, kind]);
    const unit = "USD per million tokens";
    const output = catalogue.find("gpt5")?.listPrice?.output.name.en;
    expect(shown.slice(0, 3)).toEqual([
      ["moved:gpt5/output", `GPT-5, ${output}`, 5, unit, "observed"],
      ["moved:gpt5/output:before", "before:", 10, unit, "observed"],
      ["moved:gpt5/output:times", "new over old:", 0.5, "×", "computed"],
    ]);
    expect(shown.slice(3).map(([id]) => id)).toEqual([
      "moved:gpt5/input",
      "moved:gpt5/input:before",
      "moved:gpt5/input:times",
    ]);
    expect(answer).toMatchObject({
      shape: "trend",
      echo: "What changed since 2026-11-20",
      asOf: "2026-11-25",
      dataVersion: `${dataVersion}+2`,
      warnings: [],
    });
    for (const { source } of answer.figures) expect(answer.sources.map(({ id }) => id)).toContain(source);
    expect(answer.sources.map(({ read }) => read).sort()).toEqual(["2026-11-01", "2026-11-25"]);
  });

  it("is of one system where one is named", async () => {
    await moveGpt5();
    expect(await ask("gpt5")).toMatchObject({ title: "GPT-5", figures: { length: 6 } });
    expect(await ask("gpt4")).toMatchObject({
      title: "GPT-4",
      figures: [],
      text: ["No published price moved."],
    });
  });

  it("keeps claims, revisions and what was not believed apart from the prices, in both languages", async () => {
    await local.refresh("2026-11-01");
    const [[claim = ""] = []] = Object.entries(edition.claims).filter(([id]) => id.startsWith("gpt3/"));
    local.send({ list: () => listFile((prices) => ({ ...prices, input_mtok: 1250 })) });
    const claims = { ...edition.claims, [claim]: "[revised]" };
    const revised = { catalogue: "2026-11-25.1", method: "2026-11-25.1", claims };
    await local.refresh("2026-11-25", revised);
    local.send({ list: () => listFile((prices) => ({ ...prices, input_mtok: 1250, output_mtok: 9 })) });
    await local.refresh("2026-11-26", revised);
    const answer = await ask();
    expect(answer.figures.map(({ id }) => id)).toContain("moved:gpt5/output");
    expect(answer.figures.map(({ id }) => id)).not.toContain("moved:gpt5/input");
    expect(answer.warnings.map(({ code }) => code)).toEqual([
      "claims",
      "catalogue-revised",
      "method-revised",
      "quarantined",
    ]);
    expect(answer.warnings[0]?.text).toContain(catalogue.find("gpt3")?.name.en);
    expect(answer.warnings[3]?.text).toContain("GPT-5");
    const vietnamese = await ask(undefined, "vi");
    expect(vietnamese.echo).toBe("Thay đổi kể từ 2026-11-20");
    expect(vietnamese.warnings.map(({ code }) => code)).toEqual(answer.warnings.map(({ code }) => code));
    for (const [at, { text }] of vietnamese.warnings.entries())
      expect(text).not.toBe(answer.warnings[at]?.text);
  });

  it("makes a message that Slack takes", async () => {
    await moveGpt5();
    for (const locale of ["en", "vi"] as const) {
      const message = answerMessage(await ask(undefined, locale));
      expect(faultsOf(message)).toEqual([]);
      expect(message.text).toContain("GPT-5");
    }
  });

  it("says so where nothing was published, or nothing is known of changes", async () => {
    expect(await ask()).toMatchObject({ shape: "decline", code: "no_data", figures: [] });
    const without = createAnswering({ idKey: "a key of sixteen characters", now });
    const { answer } = await without({ intent: "explain.change" }, "en");
    expect(answer).toMatchObject({ shape: "decline", code: "no_data" });
  });

  it("says so while the log cannot be read, and hands the error on", async () => {
    const cause = new Error("down");
    const changes = (): Promise<LoggedChanges> => Promise.reject(cause);
    const down = createAnswering({ idKey: "a key of sixteen characters", now, changes });
    expect(await down({ intent: "explain.change" }, "en")).toMatchObject({
      cache: "down",
      cacheError: cause,
      answer: { shape: "decline", code: "no_data" },
    });
  });
});
