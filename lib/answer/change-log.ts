/** A published price, where it was read, and since when it holds. */
interface LoggedPrice {
  readonly item: string;
  readonly value: number;
  readonly unit: string;
  readonly date: string;
  readonly source: { readonly title: string; readonly address: string };
  /** an instant, UTC */
  readonly readAt: string;
}

/** A published price that is another one now. */
export interface LoggedMove {
  readonly system: string;
  readonly series: string;
  readonly old: LoggedPrice;
  readonly new: LoggedPrice;
  /** the new price over the old one */
  readonly times: number;
}

interface Revision {
  readonly old: string;
  readonly new: string;
}

/** What is different since a day: prices, claims, data files and methods each apart. */
export interface LoggedChanges {
  /** the day from which the log can say it */
  readonly since: string;
  /** numbers of the versions of the prices; 0: none was published, these are the data that ship with the program */
  readonly versions: {
    readonly last: number;
    /** when that was made, `YYYY-MM-DD`; absent where none was published */
    readonly day?: string | undefined;
  };
  /** what moved most comes first */
  readonly prices: readonly LoggedMove[];
  readonly claims: readonly { readonly system: string; readonly claim: string }[];
  readonly catalogue?: Revision | undefined;
  readonly method?: Revision | undefined;
  /** what was read and not believed */
  readonly quarantined: readonly { readonly system: string; readonly series: string }[];
}

/** The log of what was published, from a day on; absent when nothing ever was. */
export type ChangeLog = (day: string) => Promise<LoggedChanges | undefined>;
