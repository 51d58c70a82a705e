/** A date as it was found among the words. */
export interface WhenFound {
  /** ISO 8601 of the precision asked */
  readonly when: string;
  /** the words it took, by position */
  readonly from: number;
  readonly to: number;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>) => string;
}

const year = "(?<year>(?:19|20)\\d\\d)";

const forms: readonly Form[] = [
  {
    pattern: new RegExp(`^${year}-(?<month>\\d\\d)-(?<day>\\d\\d)$`),
    read: (g) => `${g.year}-${g.month}-${g.day}`,
  },
  { pattern: new RegExp(`^${year}-(?<month>0[1-9]|1[0-2])$`), read: (g) => `${g.year}-${g.month}` },
  { pattern: new RegExp(`^(?:q(?<quarter>[1-4]) ${year})$`), read: (g) => `${g.year}-Q${g.quarter}` },
  { pattern: new RegExp(`^${year}-?q(?<quarter>[1-4])$`), read: (g) => `${g.year}-Q${g.quarter}` },
  { pattern: new RegExp(`^(?:by|by the end of|end of|the end of) ${year}$`), read: (g) => `${g.year}-12-31` },
  { pattern: new RegExp(`^before ${year}$`), read: (g) => `${g.year}-01-01` },
  { pattern: new RegExp(`^mid-? ?${year}$`), read: (g) => `${g.year}-07` },
  {
    pattern: new RegExp(`^(?:(?:in|for|at|around|năm|vào năm|nam|vao nam) )?${year}$`),
    read: (g) => `${g.year}`,
  },
];
const longestForm = 5;

/** A day that the calendar has, where a whole day was given. */
function isOnCalendar(when: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(when)) return true;
  const day = new Date(`${when}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(when);
}

function readForm(words: string): string | undefined {
  for (const { pattern, read } of forms) {
    const groups = pattern.exec(words)?.groups;
    if (groups === undefined) continue;
    const when = read(groups);
    return isOnCalendar(when) ? when : undefined;
  }
  return undefined;
}

/** Find the dates among words; the longest reading at each place wins. */
export function readWhen(words: readonly string[]): readonly WhenFound[] {
  const found: WhenFound[] = [];
  let from = 0;
  while (from < words.length) {
    const hit = longestAt(words, from);
    if (hit !== undefined) found.push(hit);
    from = hit?.to ?? from + 1;
  }
  return found;
}

function longestAt(words: readonly string[], from: number): WhenFound | undefined {
  for (let to = Math.min(words.length, from + longestForm); to > from; to--) {
    const when = readForm(words.slice(from, to).join(" "));
    if (when !== undefined) return { when, from, to };
  }
  return undefined;
}
