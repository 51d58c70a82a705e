import * as z from "zod/mini";

/** What a template refers to. */
export interface Referred {
  readonly refer: (logicalId: string) => string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const Reference = z.object({ Ref: z.string() });
const Attribute = z.object({ "Fn::GetAtt": z.tuple([z.string(), z.string()]) });
const Import = z.object({ "Fn::ImportValue": z.string() });
const Join = z.object({ "Fn::Join": z.tuple([z.string(), z.array(z.unknown())]) });

/** A value of a template as text, as CloudFormation would put it together. */
export function resolveValue(value: unknown, referred: Referred): string {
  if (typeof value === "string") return value;
  const { refer, exports } = referred;
  const reference = Reference.safeParse(value);
  if (reference.success) return refer(reference.data.Ref);
  const attribute = Attribute.safeParse(value);
  if (attribute.success) return refer(attribute.data["Fn::GetAtt"][0]);
  const imported = Import.safeParse(value);
  if (imported.success) return resolveValue(exports[imported.data["Fn::ImportValue"]], referred);
  const [separator, parts] = Join.parse(value)["Fn::Join"];
  return parts.map((part) => resolveValue(part, referred)).join(separator);
}
