import { answerQuery } from "#lib/answer/answer-query.ts";
import { packagedContext } from "#test/lib/answer/packaged-context.ts";
import { printTimes } from "./time-calls.ts";

await printTimes(() =>
  answerQuery({ intent: "forecast.cost", system: "gpt3", when: "2030" }, packagedContext("en")),
);
