import { createServer } from "node:http";
import { listen } from "#functions/local/ports.ts";

interface Version {
  readonly current: string;
  readonly previous?: string;
  /** when the current value was put in */
  readonly createdAt: Date;
}

export interface ManagedSecrets {
  readonly address: string;
  /** what was asked for so far, in order: the secret, and the stage of its version */
  readonly reads: readonly string[];
  put(place: string, version: Version): void;
  /** While it is down, every request fails. */
  setDown(isDown: boolean): void;
  stop(): Promise<void>;
}

/** As much of Secrets Manager as reads a value, over its own protocol. */
export async function startManagedSecrets(): Promise<ManagedSecrets> {
  const versions = new Map<string, Version>();
  const reads: string[] = [];
  const state = { isDown: false };
  const server = createServer(async (request, response) => {
    const { SecretId, VersionStage = "AWSCURRENT" } = JSON.parse(
      Buffer.concat(await request.toArray()).toString(),
    );
    reads.push(`${SecretId} ${VersionStage}`);
    const version = versions.get(SecretId);
    const SecretString = VersionStage === "AWSCURRENT" ? version?.current : version?.previous;
    const send = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(body));
    if (request.headers["x-amz-target"] !== "secretsmanager.GetSecretValue" || state.isDown) {
      send(500, { __type: "InternalServiceError" });
    } else if (SecretString === undefined) send(400, { __type: "ResourceNotFoundException" });
    else send(200, { ARN: SecretId, SecretString, CreatedDate: (version?.createdAt.getTime() ?? 0) / 1000 });
  });
  return {
    address: await listen(server, 0),
    reads,
    put: (place, version) => void versions.set(place, version),
    setDown: (isDown) => {
      state.isDown = isDown;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
