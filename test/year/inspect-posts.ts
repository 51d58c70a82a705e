import { faultsOf } from "#functions/local/slack/validate/validate-message.ts";
import type { Digest } from "#lib/digest/digest.ts";
import type { DigestPost } from "#lib/digest/digest-ports.ts";
import { digestButtons } from "#lib/slack/digest/digest-buttons.ts";
import { digestMessage } from "#lib/slack/digest/digest-message.ts";

/** What was seen of the digests that were sent. */
export interface Inspected {
  /** how many there were of each kind */
  readonly kinds: ReadonlyMap<string, number>;
  /** how many were held to what Slack takes */
  readonly checked: number;
  readonly headlines: number;
  readonly faults: readonly string[];
}

/** Of each kind so many are drawn and checked. */
const ofEach = 20;
const mostBlocks = 12;

/** Looks at digests as they are sent: a sample of each kind is drawn and checked, and equal data say equal numbers. */
export function createInspector() {
  const kinds = new Map<string, number>();
  const headlines = new Map<string, string>();
  const faults: string[] = [];
  let checked = 0;
  return {
    look(post: DigestPost): void {
      const { digest } = post;
      const kind = kindOf(digest);
      const count = (kinds.get(kind) ?? 0) + 1;
      kinds.set(kind, count);
      const unequal = inequalityOf(digest, headlines);
      if (unequal !== undefined) faults.push(unequal);
      if (count > ofEach) return;
      checked += 1;
      faults.push(...drawn(post).map((fault) => `${kind}: ${fault}`));
    },
    seen: (): Inspected => ({ kinds, checked, headlines: headlines.size, faults }),
  };
}

function kindOf({ locale, isQuiet, movers, headline, claims, revised }: Digest): string {
  if (isQuiet) return `${locale} nothing new`;
  const change =
    headline?.before === undefined || headline.before === headline.value ? "" : ", forecast moved";
  const apart = [...(claims.length > 0 ? ["claims"] : []), ...revised].map((one) => `, ${one}`).join("");
  return `${locale} ${movers.length} prices${change}${apart}`;
}

function drawn({ digest, key }: DigestPost): readonly string[] {
  const ref = { digest: { scope: "channel", id: key.subscription }, locale: digest.locale } as const;
  const seal = { teamId: key.team, key: "a key" };
  const buttons = [digestButtons(["edit", "pause", "unsubscribe"], ref, seal)];
  return (["chart", "table"] as const).flatMap((movers) => {
    const message = digestMessage(digest, { movers, buttons });
    const { length } = message.blocks;
    return [...faultsOf(message), ...(length > mostBlocks ? [`${length} blocks`] : [])];
  });
}

/** Whoever reads of the same data reads the same forecast. */
function inequalityOf(
  { headline, dataVersion, locale }: Digest,
  headlines: Map<string, string>,
): string | undefined {
  if (headline === undefined) return undefined;
  const { name, value, unit, date, range } = headline;
  const key = `${dataVersion} ${locale} ${name}`;
  const said = JSON.stringify([value, unit, date, range]);
  const before = headlines.get(key) ?? said;
  headlines.set(key, before);
  return before === said ? undefined : `${key}: ${said} and ${before}`;
}
