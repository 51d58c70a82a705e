import type { PublishPorts, SweepPorts } from "#lib/digest/digest-ports.ts";
import { WorkerKilled } from "./fake-queue.ts";

/** Called before and after every call of a port: whoever throws there ends the worker at that step. */
export type Step = (name: string, when: "before" | "after") => void;

/** The same ports, each call of which is a step at which the worker may be ended. */
export function withSteps(ports: PublishPorts, step: Step): PublishPorts;
export function withSteps(ports: SweepPorts, step: Step): SweepPorts;
export function withSteps(ports: SweepPorts | PublishPorts, step: Step): SweepPorts | PublishPorts {
  const around =
    (name: string, call: (...parameters: readonly unknown[]) => unknown) =>
    async (...parameters: readonly unknown[]) => {
      step(name, "before");
      const result = await call(...parameters);
      step(name, "after");
      return result;
    };
  const stepped = <Port extends object>(name: string, port: Port): Port => {
    const calls = new Map<PropertyKey, unknown>();
    const wrap = (target: Port, member: PropertyKey) => {
      const value: unknown = Reflect.get(target, member);
      return typeof value === "function" ? around(`${name}.${String(member)}`, value.bind(target)) : value;
    };
    return new Proxy(port, {
      get(target, member) {
        const known = calls.get(member) ?? wrap(target, member);
        calls.set(member, known);
        return known;
      },
    });
  };
  const { subscriptions, publications, queue } = ports;
  const shared = {
    subscriptions: stepped("subscriptions", subscriptions),
    publications: stepped("publications", publications),
    queue: stepped("queue", queue),
  };
  if (!("slack" in ports)) return { ...ports, ...shared };
  const { slack, suspensions } = ports;
  return {
    ...ports,
    ...shared,
    slack: stepped("slack", slack),
    suspensions: stepped("suspensions", suspensions),
  };
}

/** End the worker at one step, counted from 0: the calls of the ports, first before each and then after it. */
export function killAt(place: number): { readonly step: Step; readonly isReached: () => boolean } {
  let count = 0;
  return {
    step() {
      if (count++ === place) throw new WorkerKilled(`at step ${place}`);
    },
    isReached: () => count > place,
  };
}
