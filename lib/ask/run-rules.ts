import { type AmountRule, after, before } from "./amount-rule.ts";

const token = "(?:tokens?|toks?)";
const mfuWord =
  "(?:hieu suat mfu|mfu|hfu|(?:gpu |flops? |model flops? |hardware )?utili[sz]ation|util|muc su dung|hieu suat(?: su dung)?|hieu nang su dung)";
/** Powers of ten by the prefix of a unit. */
const prefixes: Readonly<Record<string, number>> = {
  mega: 1e6,
  m: 1e6,
  giga: 1e9,
  g: 1e9,
  tera: 1e12,
  t: 1e12,
  peta: 1e15,
  p: 1e15,
  exa: 1e18,
  e: 1e18,
  zetta: 1e21,
  z: 1e21,
  yotta: 1e24,
  y: 1e24,
};
const prefix = "(?<prefix>yotta|zetta|exa|peta|tera|giga|mega|[yzeptgm])?[ -]?";
const prefixOf = ({ prefix: found }: Readonly<Record<string, string | undefined>>) =>
  prefixes[found ?? ""] ?? 1;
const secondsOf: Readonly<Record<string, number>> = {
  second: 1,
  s: 1,
  hour: 3600,
  hr: 3600,
  day: 86_400,
  ngay: 86_400,
  year: 31_536_000,
  month: 2_592_000,
};

/** How the size of a training run is written. */
export const runRules: readonly AmountRule[] = [
  { role: "params", after: after("[ -]?(?:params?|parameters?|tham so|weights|p)(?:eters)?") },
  {
    role: "params",
    before: before("(?:(?:params?|parameters?|tham so|n) ?[:=]|model size(?: of)?) ?"),
  },
  {
    role: "params",
    before: before("(?:params?|parameters?|tham so|n)(?: of| ?:| is| ?=| la| count)* ?"),
    after: /^(?![ -]?(?:tokens?|toks?|%))/u,
  },
  { role: "tokens", after: after(`[ -]?(?:training )?${token}`) },
  { role: "tokens", before: before(`(?:${token})(?: of| ?:| is| ?=| la| count)+ ?`) },
  {
    role: "flop",
    after: after(` ?${prefix}flops?/s[ -]?(?<time>day|hour|year|month)s?`),
    scale: (g) => prefixOf(g) * (secondsOf[g.time ?? ""] ?? 0),
  },
  {
    role: "flop",
    after: after(` ?${prefix}(?:f|fs|flops?|flop/s)[ -](?<time>day|hour|year|month)s?`),
    scale: (g) => prefixOf(g) * (secondsOf[g.time ?? ""] ?? 0),
  },
  { role: "flop", after: after(` ?${prefix}flops?(?!/| per sec)`), scale: prefixOf },
  { role: "flop", after: after(" ?(?:phep tinh(?: flops?)?|floating[ -]point operations|operations|ops)") },
  { role: "flop", before: before("(?:flops?|compute)(?: of| ?:| is| ?=| la)+ ?") },
  { role: "mfu", after: after(` ?(?:%|percent|phan tram|pct)? ?(?:of )?${mfuWord}`) },
  {
    role: "mfu",
    before: before(`${mfuWord}(?: of| at| ?:| is| ?=| la| rate)* ?`),
    after: /^(?: ?(?:%|percent|phan tram))?/u,
  },
];
