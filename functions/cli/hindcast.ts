import { writeFile } from "node:fs/promises";
import { hindcastTable } from "#lib/answer/record/hindcast-table.ts";
import { accuracyTable, readTrackRecord, type Score } from "#lib/answer/record/track-record.ts";
import { catalogue } from "#lib/catalogue/catalogue.ts";

const folder = new URL("../../lib/answer/record/", import.meta.url);
const nameWidth = 28;

/** Recompute how good every method was, keep it for the answers, and print it. */
const table = hindcastTable();
const record = readTrackRecord(table);
const shown = accuracyTable(record, catalogue.systems);
await writeFile(new URL("track-record.json", folder), JSON.stringify(table));
await writeFile(new URL("accuracy.json", folder), JSON.stringify(shown));
const { kinds, series, claims } = record;
const lines = [
  ...Object.entries(kinds).flatMap(([kind, scores]) => tableOf(`Mean of ${kind}`, scores)),
  ...Object.entries(series).flatMap(([id, { scores }]) => tableOf(id, scores)),
  "Dated claims: claimed, observed, and the second over the first",
  ...claims.map(
    ({ system, claim, claimed, observed, date, error }) =>
      `  ${system}, ${claim}: ${claimed}, ${observed} (${date}), × ${(10 ** error).toFixed(3)}`,
  ),
];
process.stdout.write(`${lines.join("\n")}\n`);

function tableOf(title: string, scores: Readonly<Record<string, Score | string>>): readonly string[] {
  const head = "origins  pairs  > 3 y  log10 RMSE    bias  50/80/95 % held";
  return [
    `${title.padEnd(nameWidth + 2)}${head}`,
    ...Object.entries(scores).map(([method, score]) => `  ${method.padEnd(nameWidth)}${rowOf(score)}`),
    "",
  ];
}

function rowOf(score: Score | string): string {
  if (typeof score === "string") return `does not apply: ${score}`;
  const { origins, pairs, far, rmse, bias, held } = score;
  const shares = held.map((share) => share.toFixed(2)).join(" / ");
  return [
    String(origins).padStart(7),
    String(pairs).padStart(7),
    String(far).padStart(7),
    rmse.toFixed(3).padStart(12),
    bias.toFixed(3).padStart(8),
    `  ${shares === "" ? "no interval" : shares}`,
  ].join("");
}
