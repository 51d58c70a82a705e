import { describe, expect, it } from "vitest";
import { exportsOf, pruneTemplate } from "./prune-template.ts";

const template = {
  Resources: {
    Secret: { Type: "Secret" },
    Policy: { Type: "Policy", Properties: { On: [{ "Fn::GetAtt": ["Secret", "Arn"] }] } },
    Front: { Type: "Function", DependsOn: ["Policy"] },
    Alarm: { Type: "Alarm", Properties: { On: { "Fn::Sub": `of ${"$"}{Front.Arn}` } } },
    Importer: { Type: "Function", Properties: { Key: { "Fn::ImportValue": "Elsewhere:Key" } } },
    Queue: { Type: "Queue", Properties: { Name: "Secretly", Text: `${"$"}{Other}` } },
  },
  Outputs: {
    Gone: { Value: { Ref: "Secret" }, Export: { Name: "Here:Secret" } },
    Left: { Value: { Ref: "Queue" }, Export: { Name: "Here:Queue" } },
  },
};

describe(pruneTemplate, () => {
  it("takes away resources of a type, and whatever refers to one, in every way and at any distance", () => {
    const pruned = pruneTemplate(template, { types: ["Secret"] });
    expect(Object.keys(pruned.Resources)).toEqual(["Importer", "Queue"]);
    expect(exportsOf(pruned)).toEqual(["Here:Queue"]);
  });

  it("takes away what imports from another template something that is gone there", () => {
    const { Resources } = pruneTemplate(template, { types: [], exports: ["Elsewhere:Key"] });
    expect(Object.keys(Resources)).toEqual(["Secret", "Policy", "Front", "Alarm", "Queue"]);
  });

  it("leaves a template alone of which nothing is gone", () => {
    expect(pruneTemplate(template, { types: ["Topic"] })).toEqual(template);
  });
});
