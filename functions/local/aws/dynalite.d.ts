declare module "dynalite" {
  import type { Server } from "node:http";

  /** A DynamoDB in this process; without a path it keeps everything in memory. */
  function dynalite(options: { readonly path?: string; readonly createTableMs?: number }): Server;
  export = dynalite;
}
