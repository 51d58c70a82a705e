/** A conditional write to a claim, as DynamoDB takes it. */
export interface Change {
  readonly UpdateExpression: string;
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues: Record<string, string | number | boolean>;
}

/** Who takes a claim, from when until when (Unix milliseconds), and when its item may be deleted (Unix seconds). */
export interface Lease {
  readonly at: number;
  readonly until: number;
  readonly expiresAt: number;
  readonly by: string | undefined;
}

const names = { "#state": "state" };
const lease = "#state = :claimed, leaseUntil = :until, expiresAt = :expiresAt, claimedBy = :by";

function valuesOf({ at, until, expiresAt, by = "" }: Lease) {
  return { ":claimed": "claimed", ":until": until, ":at": at, ":expiresAt": expiresAt, ":by": by, ":one": 1 };
}

/** Take what nobody holds, or whose holder's lease has ended. */
export function taking(taken: Lease): Change {
  return {
    UpdateExpression: `SET ${lease}, firstAt = if_not_exists(firstAt, :at) ADD attempts :one`,
    ConditionExpression: "attribute_not_exists(pk) OR (#state = :claimed AND leaseUntil <= :at)",
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: valuesOf(taken),
  };
}

/** Take anew what was done at a time that was seen. */
export function reopening(taken: Lease, doneAt: number): Change {
  return {
    UpdateExpression: `SET ${lease}, firstAt = :at, attempts = :one REMOVE doneAt, isAnswering`,
    ConditionExpression: "#state = :done AND doneAt = :seen",
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ...valuesOf(taken), ":done": "done", ":seen": doneAt },
  };
}

const isMine = "#state = :claimed AND leaseUntil = :mine";

/** Note, of a claim whose lease is still this one, whether an answer is about to be sent. */
export function settingAnswering(leaseUntil: number, isAnswering: boolean): Change {
  return {
    UpdateExpression: "SET isAnswering = :isAnswering",
    ConditionExpression: isMine,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ":isAnswering": isAnswering, ":claimed": "claimed", ":mine": leaseUntil },
  };
}

/** The work is done, whoever holds the claim. @param at Unix milliseconds */
export function finishing(at: number): Change {
  return {
    UpdateExpression: "SET #state = :done, doneAt = :at",
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ":done": "done", ":at": at },
  };
}

/** Give back a lease, while it is still this one: the next to ask gets it at once. */
export function releasing(leaseUntil: number): Change {
  return {
    UpdateExpression: "SET leaseUntil = :now",
    ConditionExpression: isMine,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ":now": 0, ":claimed": "claimed", ":mine": leaseUntil },
  };
}
