/** A piece of work that is ours until its lease ends. */
interface OwnWork {
  readonly state: "mine";
}

/** Work that is another worker's, or a dead one's, until the lease ends; or ours, to be tried again then. */
export interface HeldWork {
  readonly state: "held";
  /** Unix milliseconds */
  readonly leaseUntil: number;
}

interface DoneWork {
  readonly state: "done";
}

/** The record of one piece of work, which every worker that is asked for it reads and writes. */
export interface Ledger<Mine extends OwnWork, Done extends DoneWork, Entry, Content> {
  /** Take the work, under a lease that ends by itself when its holder dies. */
  take(): Promise<Mine | HeldWork | Done>;
  /** Whether an earlier try may have sent it. */
  mayBeSent(mine: Mine): boolean;
  /** Note that it is about to be sent. @returns `undefined` when another worker has it by now */
  markSending(mine: Mine, content: Content): Promise<Mine | undefined>;
  /** Enter what came of a try. */
  enter(mine: Mine, entry: Entry): Promise<Done | HeldWork>;
  /** How a try that threw is entered; absent: its lease ends by itself. */
  readonly failures?: {
    /** Note that it was not sent after all. */
    unmark(mine: Mine): Promise<void>;
    /** Give the lease back, so that the work can be tried again at once. */
    release(mine: Mine): Promise<void>;
  };
}

/** How one kind of work is done: what differs between messages, presses and digests. */
export interface Delivery<Mine extends OwnWork, Done extends DoneWork, Entry, Content> {
  readonly ledger: Ledger<Mine, Done, Entry, Content>;
  /**
   * Look for what an earlier try may have sent; absent: nobody can look, and `send` says that it may be missing.
   *
   * @returns what to enter; `undefined`: it is to be sent
   */
  readonly lookUp?: (mine: Mine) => Promise<Entry | undefined>;
  /** Make what is to be sent. @returns an entry where nothing is */
  readonly prepare: (mine: Mine) => Promise<{ readonly content: Content } | { readonly entry: Entry }>;
  /** Whether it is noted before it is sent: needless where every later try looks, or where sending twice shows it once. */
  readonly isMarked: (content: Content, mine: Mine) => boolean;
  readonly send: (content: Content, mine: Mine) => Promise<Entry>;
  readonly readFailure?: (error: unknown) => FailureOfTry;
  /** Do what follows from the end of the work. It may be done again. @returns when to do it again, in Unix milliseconds */
  readonly whenDone?: (done: Done, isOurs: boolean) => Promise<number | undefined>;
  /** Put the job on the queue again, as a new message with a delay. */
  readonly queueAgain: (seconds: number) => Promise<void>;
  /** Unix milliseconds */
  readonly now: () => number;
}

/** What is known of a try that threw. */
interface FailureOfTry {
  /** certainly nothing was sent */
  readonly isUnsent: boolean;
  /** after how many seconds it is tried again; `undefined`: the error is thrown on, and the queue decides */
  readonly secondsToWait: number | undefined;
}

/** What came of asking for a piece of work; `waits`: it was tried, and is to be tried again. */
export type Outcome = "done" | "done before" | "held by another" | "waits";

/**
 * Do a piece of work that sends something, exactly once, whoever else is asked for it and whatever is cut off in between.
 *
 * A worker takes the work under a lease. Where an earlier try may have sent it, it looks first. Else it prepares what is
 * to be sent, notes that it is about to send it, sends it, and enters what came of it. A job that has to wait goes back
 * to the queue as a new message with a delay: waiting is no failure, and does not bring it nearer to the dead letters. A
 * worker that dies between the two leaves both messages, of which the lease lets one through.
 */
export async function doOnce<Mine extends OwnWork, Done extends DoneWork, Entry, Content>(
  delivery: Delivery<Mine, Done, Entry, Content>,
): Promise<Outcome> {
  const { ledger, whenDone, queueAgain, now } = delivery;
  const queueUntil = (at: number) => queueAgain((at - now()) / 1000);
  const claim = await ledger.take();
  const isOurs = claim.state === "mine";
  const standing = claim.state === "mine" ? await attemptWork(claim, delivery) : claim;
  if (standing.state === "held") {
    await queueUntil(standing.leaseUntil);
    return isOurs ? "waits" : "held by another";
  }
  const again = await whenDone?.(standing, isOurs);
  if (again !== undefined) await queueUntil(again);
  return isOurs ? "done" : "done before";
}

async function attemptWork<Mine extends OwnWork, Done extends DoneWork, Entry, Content>(
  mine: Mine,
  delivery: Delivery<Mine, Done, Entry, Content>,
): Promise<Done | HeldWork> {
  const { ledger, readFailure, now } = delivery;
  let tried: Tried<Mine, Entry> | HeldWork;
  try {
    tried = await trySending(mine, delivery);
  } catch (error) {
    await ledger.failures?.release(mine);
    const seconds = readFailure?.(error).secondsToWait;
    if (seconds === undefined) throw error;
    return { state: "held", leaseUntil: now() + seconds * 1000 };
  }
  return "entry" in tried ? ledger.enter(tried.mine, tried.entry) : tried;
}

/** What came of a try, and the work as it was read or written last. */
interface Tried<Mine, Entry> {
  readonly mine: Mine;
  readonly entry: Entry;
}

async function trySending<Mine extends OwnWork, Done extends DoneWork, Entry, Content>(
  mine: Mine,
  delivery: Delivery<Mine, Done, Entry, Content>,
): Promise<Tried<Mine, Entry> | HeldWork> {
  const { ledger, lookUp, prepare, isMarked, send } = delivery;
  const found = ledger.mayBeSent(mine) ? await lookUp?.(mine) : undefined;
  if (found !== undefined) return { mine, entry: found };
  const prepared = await prepare(mine);
  if ("entry" in prepared) return { mine, entry: prepared.entry };
  const { content } = prepared;
  if (isMarked(content, mine)) return sendMarked(mine, content, delivery);
  return { mine, entry: await send(content, mine) };
}

async function sendMarked<Mine extends OwnWork, Done extends DoneWork, Entry, Content>(
  mine: Mine,
  content: Content,
  { ledger, send, readFailure, now }: Delivery<Mine, Done, Entry, Content>,
): Promise<Tried<Mine, Entry> | HeldWork> {
  const marked = await ledger.markSending(mine, content);
  if (marked === undefined) return { state: "held", leaseUntil: now() };
  try {
    return { mine: marked, entry: await send(content, marked) };
  } catch (error) {
    if (readFailure?.(error).isUnsent) await ledger.failures?.unmark(marked);
    throw error;
  }
}
