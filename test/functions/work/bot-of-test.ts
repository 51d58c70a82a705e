import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type BuiltBot, buildBot } from "./built-bot.ts";
import { type BotOptions, type RunningBot, startBot } from "./running-bot.ts";

/** The bot of the test that runs: every test of the `describe` that asks for it has one of its own. */
export function botForEach(options?: BotOptions): RunningBot {
  let built: BuiltBot;
  let bot: RunningBot;
  beforeAll(async () => {
    built = await buildBot();
  });
  afterAll(() => built.remove());
  beforeEach(async () => {
    bot = await startBot(built, options);
  });
  afterEach(() => bot.stop());
  return whicheverRuns(() => bot);
}

/** The one bot of all tests of the `describe` that asks for it. */
export function botForAll(options?: BotOptions): RunningBot {
  let built: BuiltBot;
  let bot: RunningBot;
  beforeAll(async () => {
    built = await buildBot();
    bot = await startBot(built, options);
  });
  afterAll(async () => {
    await bot.stop();
    await built.remove();
  });
  return whicheverRuns(() => bot);
}

function whicheverRuns(bot: () => RunningBot): RunningBot {
  return new Proxy({} as RunningBot, { get: (_, name) => Reflect.get(bot(), name) });
}
