import type { ExplainedIntent } from "./is-explanation.ts";
import { wholeWords } from "./letters.ts";
import type { Concept } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

interface Form {
  readonly intent: ExplainedIntent;
  readonly concept: Concept;
  /** more telling than the concept's words alone, where those may mean something else */
  readonly pattern?: RegExp;
}
const strongConfidence = wholeWords(
  "confiden(?:t|ce)|how sure|sure|certain(?:ty)?|uncertain(?:ty|ties)?|reliab(?:le|ility)|trust(?:worthy)?|error bars?|margin of error|how good is|how solid|how firm|how precise|believ(?:e|able)|credib(?:le|ility)|plausible|robust|dependable|so wide|that wide|how wide|intervals?|range for|how accurate is|tin cay|dang tin|tin duoc|chac chan|chac den dau|co chac|chac khong|bat dinh|khoang tin cay|sai so|tin noi|rong the|rong vay|do rong",
);
const strongRecord = wholeWords(
  "accura(?:cy|te)|track[ -]record|hindcasts?|back-? ?tests?(?:ed)?|how (?:right|wrong|well|far off|close)|how often|far off|past (?:performance|forecasts|predictions)|(?:previous|earlier) (?:forecasts|predictions)|coverage|calibrat(?:ed|ion)|forecast errors?|hit rate|score ?card|been (?:right|wrong|accurate)|chinh xac|lich su du bao|du bao (?:truoc day|dung)|du bao .*dung (?:den|toi) dau|dung (?:den|toi) dau|thanh tich|kiem (?:chung|dinh)|ti le dung|ty le dung|dung duoc bao nhieu|truoc gio|tung du bao|sai bao nhieu",
);
const strongChange = wholeWords(
  "changed|changes|change since|changelog|change log|diff|what happened (?:to|with)|(?:did|has|have|does) (?:\\S+ ){0,6}(?:change|changed|move|moved)|any updates|what(?:'?s| is| has)? (?:new|changed|different|moved)|anything (?:new|moved|changed|change)|moved?|movers|movements?|updates?|updated|revis(?:ed|ions?)|shifted|since (?:last|yesterday)|news|differ(?:ent)? (?:from|than) last|co gi moi|gi moi|thay doi|bien dong|cap nhat|so voi (?:tuan|thang) truoc|nhuc nhich|khac gi",
);
const strongSources = wholeWords(
  "sources?|citations?|cites?|references?|bibliography|where (?:do|did|does|are|is) .*(?:from|get)|where from|provenance|evidence|based on|on what basis|origins?|who said|link to|papers?|datasets?|back (?:that|it) up|where (?:is|are) .*from|according to whom|who says|says who|data come from|nguon|lay (?:tu dau|o dau)|trich dan|dan nguon|tu dau|o dau ra|dan chung|tham khao|can cu",
);
const strongMethod = wholeWords(
  "methods?|methodology|formulas?|formulae|equations?|calculat(?:e|ed|ion|ions)|comput(?:e|ed|es|ing)|statistic(?:al|s)|how (?:do you|did you|does it|is it|is this|was it|was that|was this|are (?:these|they|the)) .*|how it works|walk me through|maths?|mathematics|derived?|approach|algorithm used|phuong phap|cach tinh|cong thuc|tinh (?:the nao|bang cach nao|ra sao|nhu the nao|kieu gi|sao)|tinh .*(?:kieu gi|the nao|ra sao|cach nao)|bang cach nao|duoc tinh|du bao (?:the nao|bang cach nao)|lam sao (?:ban )?tinh|cach (?:ban )?(?:lam|du bao|tinh)",
);
const asksHow = wholeWords(
  "how (?:do|did|does|is|was|are|were) (?:you|it|this|that|these|they|the) .*(?:calculat|comput|deriv|work|forecast|estimat|made|make|get|arrive|come up)|phuong phap|method|methodology|formula|equation|statistic|cach tinh|cong thuc|tinh (?:the nao|bang cach nao|ra sao|nhu the nao)|bang cach nao|walk me through",
);

/** What is asked when several could be: the more particular first. */
const forms: readonly Form[] = [
  { intent: "method.track_record", concept: "record", pattern: strongRecord },
  { intent: "sources", concept: "sources", pattern: strongSources },
  { intent: "explain.change", concept: "change", pattern: strongChange },
  { intent: "explain.confidence", concept: "confidence", pattern: strongConfidence },
  { intent: "method", concept: "method", pattern: asksHow },
  { intent: "explain.why", concept: "why" },
  { intent: "method", concept: "method", pattern: strongMethod },
];

/** What a question about the answers asks, by its words. */
export function formOf({ has, rest }: Reading): Form | undefined {
  const isSaid = (concept: Concept) => has(concept) || (concept === "why" && /^sao (?!the|vay)/.test(rest));
  return forms.find(({ concept, pattern }) => isSaid(concept) && (pattern?.test(rest) ?? true));
}
