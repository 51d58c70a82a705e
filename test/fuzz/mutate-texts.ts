import { type QuestionSet, readDevelopmentSet } from "#test/questions/read-questions.ts";

type Random = () => number;

/** Numbers from 0 to below 1 that are the same for one seed: mulberry32. */
function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pieces = [
  ...[
    "<@U012AB3CD>",
    "<!channel>",
    "&lt;",
    "&gt;&amp;",
    "<https://a.example|b>",
    "<script>",
    "`",
    "*",
    "_~_",
    "```",
  ],
  ...[
    "\u202e",
    "\u200f",
    "\u0000",
    "\ud800",
    "🚀",
    "👩‍👩‍👧",
    "﷽",
    "ẍ̷̧",
    "𝟐𝟎𝟑𝟎",
    "２０３０",
    "²",
    "½",
    "İ",
    "ß",
    "đ",
  ],
  ...[
    "2030",
    "9".repeat(40),
    "1e308",
    "-5",
    "0",
    "NaN",
    "Infinity",
    "$",
    "€",
    "%",
    "10^99",
    "1.2.3.4",
    "1,2,3",
    "..",
    "--",
  ],
  ...[
    "gpt3",
    "gpt-9",
    "h100",
    "tokens",
    "một",
    "năm",
    "by the end of",
    "13B params",
    "($(){}[]",
    "\\",
    "'",
    '"',
    "|",
    "\n",
  ],
];

const repeated = (random: Random, texts: readonly string[]) =>
  Array.from({ length: 1 + Math.floor(random() * 400) }, () => pick(random, texts)).join(
    random() < 0.5 ? " " : "",
  );

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError("Nothing to pick from.");
  return value;
}

function bytes(random: Random): string {
  const most = pick(random, [0x7f, 0xff, 0x024f, 0x1fff, 0xffff]);
  const length = Math.floor(random() ** 3 * 3000);
  return Array.from({ length }, () => String.fromCharCode(Math.floor(random() * (most + 1)))).join("");
}

/** Cut a piece out, put one in, double one, or swap two halves. */
function mutated(random: Random, text: string): string {
  const at = Math.floor(random() * (text.length + 1));
  const to = at + Math.floor(random() * 8);
  const kind = Math.floor(random() * 4);
  if (kind === 0) return text.slice(0, at) + text.slice(to);
  if (kind === 1) return `${text.slice(0, at)}${pick(random, pieces)}${text.slice(at)}`;
  return kind === 2 ? text.slice(0, to) + text.slice(at) : text.slice(at) + text.slice(0, at);
}

/** Texts that nobody would type, and texts that people type with mistakes, one after the other without an end. */
export function* mutateTexts(seed: number, set: QuestionSet = readDevelopmentSet()): Generator<string> {
  const random = seededRandom(seed);
  const known = [...set.questions.map(({ text }) => text), ...set.offTopic];
  while (true) {
    const kind = random();
    if (kind < 0.15) yield bytes(random);
    else if (kind < 0.3) yield repeated(random, pieces);
    else {
      let text = pick(random, known);
      for (let changes = Math.floor(random() * 5); changes >= 0; changes--) text = mutated(random, text);
      yield kind < 0.4 ? `${text} ${pick(random, known)}` : text;
    }
  }
}
