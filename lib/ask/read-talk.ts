import type { Query, QueryOf } from "#lib/query/query.ts";
import { defined } from "./defined.ts";
import { fold } from "./fold.ts";
import { wholeWords } from "./letters.ts";
import type { Reading } from "./reading.ts";

const forgetting =
  /(?<![\p{L}])(?:forget|delete|erase|erasure|wipe|remove|purge|quen|xoa)(?: [\p{L}']+){0,6} (?:workspace|everything|all about us|about us|khong gian lam viec)(?![\p{L}])|(?:forget|delete|erase|erasure|wipe|remove|purge|xoa|quen)(?: [\p{L}']+){0,5} (?:all (?:\p{L}+ )?data|our data|all of it|du lieu)(?: [\p{L}']+)*|^(?:workspace forget|forget us|quen (?:chung toi|het|tat ca)(?: di)?)$|(?:erase|erasure|delete|deletion|wipe|xoa) .*(?:workspace|khong gian lam viec)/u;
/** Greetings and thanks, questions about the bot itself, and the wish to be forgotten. */
export function readTalk(reading: Reading): Query | undefined {
  const { names, text } = reading;
  if (forgetting.test(fold(text)) && names.every(({ isOrdinary }) => isOrdinary))
    return { intent: "workspace.forget" };
  if (isAboutSomething(reading)) return undefined;
  if (asksWho(reading)) return { intent: "smalltalk", about: "who" };
  if (asksForHelp(reading)) return { intent: "help" };
  if (asksForList(reading)) return { intent: "list.systems" };
  return isPolite(reading) ? { intent: "smalltalk", ...defined({ about: aboutOf(reading) }) } : undefined;
}

function isAboutSomething({ names, amounts, dates, unknown }: Reading): boolean {
  const others = dates.filter(({ when }) => when !== "today");
  return names.length + amounts.length + others.length + unknown.length > 0;
}

function unknownWords({ cues }: Reading): number {
  return cues.filter(({ concepts, isSlot }) => !isSlot && concepts.length === 0).length;
}

function asksWho(reading: Reading): boolean {
  return reading.has("who") && unknownWords(reading) <= 1;
}

function asksForHelp(reading: Reading): boolean {
  return (
    reading.has("help") && !reading.has("cost", "price", "token", "ownBills") && unknownWords(reading) === 0
  );
}

function asksForList(reading: Reading): boolean {
  const isOther = reading.has("cost", "price", "digest", "recorded", "sources", "why", "advice", "ownBills");
  return reading.has("list") && !isOther && unknownWords(reading) === 0 && listed.test(reading.rest);
}

/** `hey, asked about lunch`: the word that is not known is no name of who is greeted. */
const onSomething = wholeWords("about|regarding|ask(?:s|ed|ing)?|hoi ve|noi ve");
const mostPoliteWords = 8;
/** A whole message that says no more than that one was read. */
const assent =
  /^(?:(?:yes|yeah|yep|yup|ok|okay|okey|okie|oke|k|kk|got it|noted|understood|alright|all right|sounds good|will do|sure thing|fine|vang|da|u|uh|um|uhm|dc|duoc|duoc roi|hieu roi|ro roi|on roi|a|roi|nhe|nha|bot|ban|em|anh|chi)[ ,.!]*)+$/;

/** What a reply has to fit: a farewell before thanks before a greeting. */
function aboutOf({ has }: Reading): QueryOf<"smalltalk">["about"] {
  if (has("bye")) return "farewell";
  return has("thanks") || !has("greet") ? "thanks" : undefined;
}

function isPolite(reading: Reading): boolean {
  const { cues, has } = reading;
  if (assent.test(reading.rest)) return true;
  if (unknownWords(reading) > 0 && onSomething.test(reading.rest)) return false;
  if (!has("greet", "thanks", "bye") || unknownWords(reading) > 1 || cues.length > mostPoliteWords)
    return false;
  return cues.every(({ concepts }) => concepts.length === 0 || concepts.some((one) => polite.has(one)));
}

const polite: ReadonlySet<string> = new Set(["greet", "thanks", "bye", "who", "filler", "help"]);
const listed = wholeWords(
  "models?|systems?|list|everything|all|mo hinh|he thong|danh sach|know|cover|forecast|catalog(?:ue)?|nhung gi",
);
