import { afterAll, afterEach, beforeAll } from "vitest";
import { type BuiltBot, buildBot } from "./built-bot.ts";
import { type BotOptions, type RunningBot, startBot } from "./running-bot.ts";

/**
 * The bot of all tests of the `describe` that asks for it: started once, and reset after every test.
 *
 * @param options read when it starts: what another `beforeAll` has set by then counts
 */
export function botForAll(options: () => BotOptions = () => ({})): RunningBot {
  let built: BuiltBot;
  let bot: RunningBot;
  beforeAll(async () => {
    built = await buildBot();
    bot = await startBot(built, options());
  });
  afterEach(() => bot.reset());
  afterAll(async () => {
    await bot.stop();
    await built.remove();
  });
  return new Proxy({} as RunningBot, { get: (_, name) => Reflect.get(bot, name) });
}
