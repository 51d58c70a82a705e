import type { Query } from "#lib/query/query.ts";
import { askForAmount } from "./ask-back.ts";
import { languageWished } from "./language-wished.ts";
import { partsOf } from "./merge-parts.ts";
import type { Parts } from "./parts.ts";
import { followed } from "./read-follow-up.ts";
import type { Reading } from "./reading.ts";

const courtesy = "(?: (?:please|pls|then|bot|a|nhe|nha|di|voi|ban|duoc khong))*";
const whole = (words: string) =>
  new RegExp(`^(?:(?:please|can you|could you|and|hay|cho) )*(?:${words})${courtesy}[ ?!.]*$`);
const details = whole(
  "(?:(?:give|show|tell) me )?(?:some )?more (?:details?|info)|details?|(?:xem |cho xem )?(?:them )?chi tiet(?: hon)?",
);
const range = whole("(?:(?:what is|what's|and) )?(?:the |its )?range|khoang tin cay|khoang bao nhieu");
const sharing = whole(
  "share(?: (?:this|it|that|the answer))?(?: (?:to|with|in) (?:the |this |our )?(?:channel|team|everyone))?|post (?:this|it|that) (?:to|in) (?:the |this )?channel|chia se(?: (?:cai nay|cau nay|cau tra loi))?(?: (?:len|vao|cho|voi|ra))?(?: (?:ca )?(?:kenh|nhom|moi nguoi))?|dang (?:len|vao) kenh",
);
const cheaper = whole("cheaper|lower|(?:even|any) (?:cheaper|lower)|re hon|thap hon");

/** `why not lower?`, `sao vậy?`: about an answer, and about nothing where there was none. */
const whyOfEarlier =
  /^(?:why (?:not|isn't (?:it|that)|is (?:it|that) not)(?: (?:much|any|even))? (?:lower|higher|cheaper|dearer|less|more)|(?:vi |tai )?sao (?:lai )?khong (?:thap|cao|re|dat|it|nhieu) hon|sao (?:the|vay))(?: (?:a|nhi|ban|bot))*[ ?!.]*$/;

/** The shortest of what is said under an answer: more of it, how wide it is, in another language, for all to see. */
export function readShortFollowUp({ rest, text }: Reading, _: Parts, previous: Query): Query | undefined {
  if (whyOfEarlier.test(rest)) return { intent: "explain.why" };
  if (!followed.test(previous.intent)) return undefined;
  if (languageWished(text) !== undefined) return previous;
  if (sharing.test(rest)) return { intent: "smalltalk", about: "sharing" };
  if (details.test(rest)) return { intent: "explain.why" };
  if (range.test(rest)) return { intent: "explain.confidence" };
  const { systems, shown } = partsOf(previous);
  return cheaper.test(rest) && systems.length === 1
    ? askForAmount({ systems, shown, whens: [], amounts: {}, family: "when" })
    : undefined;
}
