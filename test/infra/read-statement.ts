/** One statement of a policy. */
export interface Statement {
  /** the logical id of the policy, up to CDK's additions */
  readonly role: string;
  readonly actions: readonly string[];
  readonly resources: readonly unknown[];
  readonly conditions: unknown;
}

/** A value of a policy, which may stand alone or in a list. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

export function readStatement(policyId: string, statement: unknown): Statement {
  const { Action, Resource, Condition } = Object(statement);
  return {
    role: policyId.replace(/DefaultPolicy.*/, ""),
    actions: list(Action).map(String),
    resources: list(Resource),
    conditions: Condition,
  };
}
