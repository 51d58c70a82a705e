import { answerDigest } from "#lib/digest/answer-digest.ts";
import type { DigestAsker, DigestQuery } from "#lib/digest/digest-query.ts";
import { aHouse } from "./a-house.ts";

const asker: DigestAsker = { team: "T1", user: "U1", channel: "C1", tz: "Asia/Ho_Chi_Minh", locale: "en" };

/** A desk at which questions are asked by name, with whatever else was read of them. */
export const aDesk = ({ isMember = true }: { readonly isMember?: boolean } = {}) => {
  const house = aHouse();
  const desk = { ...house.ports, isMember: async () => isMember };
  const ask = (name: string, rest: Partial<DigestQuery> = {}, who: Partial<DigestAsker> = {}) => {
    const intent = intents.find((one) => one === `digest.${name}`) ?? "digest.list";
    return answerDigest({ intent, ...rest }, { ...asker, ...who }, desk);
  };
  return { house, ask };
};
const intents = [
  "digest.subscribe",
  "digest.list",
  "digest.edit",
  "digest.pause",
  "digest.resume",
  "digest.unsubscribe",
  "digest.preview",
] as const;
