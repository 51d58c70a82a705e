import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "#functions/local/ports.ts";
import { isInstalled } from "./is-installed.ts";

const program = "moto_server";
const waitMilliseconds = 100;
const mostWaits = 300;

/** Whether moto's server, a Python program, is on this machine. */
export const hasMoto = isInstalled(program);

export interface Moto {
  /** spelled localhost: CDK makes the addresses of buckets from it */
  readonly address: string;
  /** Ask a service of AWS's over HTTP, and get what it says as text. */
  ask(service: string, path: string, form?: Readonly<Record<string, string>>): Promise<string>;
  stop(): Promise<void>;
}

/** A stand-in for an AWS account, in memory. */
export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const child = spawn(program, ["-H", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
  const closed = once(child, "close");
  const address = `http://localhost:${port}`;
  await answering(address);
  return {
    address,
    async ask(service, path, form) {
      const authorization = `AWS4-HMAC-SHA256 Credential=local/20261124/us-east-1/${service}/aws4_request`;
      const body = form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) };
      const response = await fetch(`${address}${path}`, { headers: { authorization }, ...body });
      return response.text();
    },
    async stop() {
      child.kill();
      await closed;
    },
  };
}

async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < mostWaits; attempt++) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
  }
  throw new Error(`${program} did not start.`);
}
