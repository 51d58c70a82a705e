import { parseArgs } from "node:util";

export interface LocalOptions {
  readonly port: number;
  readonly isOnce: boolean;
  /** where the built functions, the table and the secrets go; absent: the repository */
  readonly folder?: string | undefined;
}

const usage = "Usage: npm start -- [--port 3000] [--once] [--folder FOLDER]";
const highestPort = 65_535;

/** The flags of the local run, or a sentence that says what is wrong with them. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): LocalOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        once: { type: "boolean", default: false },
        folder: { type: "string" },
      },
    });
    const text = values.port ?? env.PORT ?? "3000";
    const port = Number(text);
    if (!/^\d+$/.test(text) || port > highestPort) {
      return `The port has to be a whole number from 0 to ${highestPort}, not "${text}". ${usage}`;
    }
    return { port, isOnce: values.once, folder: values.folder };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} ${usage}`;
  }
}
