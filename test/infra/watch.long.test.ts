import { beforeAll, describe, expect, it } from "vitest";
import { countedLines } from "#infra/log-metrics.ts";
import { Watch } from "#infra/watch.ts";
import { makeTemplates, resourcesOf, type Templates } from "./templates.ts";

describe(Watch, () => {
  let templates: Templates;
  beforeAll(async () => {
    templates = await makeTemplates({ alarmEmail: "on-call@example.com" });
  });
  const alarms = () => resourcesOf(templates.service, "AWS::CloudWatch::Alarm").map(([, alarm]) => alarm);
  const alarmsOn = (id: string, metric: string) =>
    alarms().filter(
      ({ MetricName, Dimensions }) => MetricName === metric && JSON.stringify(Dimensions ?? []).includes(id),
    );

  it("alarms on the errors and throttles of every function", () => {
    for (const [id] of resourcesOf(templates.service, "AWS::Lambda::Function")) {
      expect(alarmsOn(id, "Errors"), id).toHaveLength(1);
      expect(alarmsOn(id, "Throttles"), id).toHaveLength(1);
    }
  });

  it("alarms on every queue: its oldest message where it is worked on, any message where it ends", () => {
    for (const [id, { RedrivePolicy }] of resourcesOf(templates.service, "AWS::SQS::Queue")) {
      const metric =
        RedrivePolicy === undefined ? "ApproximateNumberOfMessagesVisible" : "ApproximateAgeOfOldestMessage";
      expect(alarmsOn(id, metric), id).toHaveLength(1);
    }
  });

  it("alarms on slow acknowledgements, on errors in logs, and on three days without prices", () => {
    // Of the API's time: the function's own leaves out its start, which Slack waits for as well.
    expect(alarmsOn("SlackApi", "Latency")).toMatchObject([
      { Namespace: "AWS/ApiGateway", ExtendedStatistic: "p99", Threshold: 2000 },
    ]);
    expect(alarmsOn("", "ErrorLines")).toMatchObject([{ Threshold: 0, Namespace: "AiCost" }]);
    expect(alarmsOn("", "DigestFailures")).toMatchObject([
      { Threshold: 0, TreatMissingData: "notBreaching" },
    ]);
    expect(alarmsOn("", "PriceRefreshes")).toMatchObject([
      { Period: 86_400, EvaluationPeriods: 3, TreatMissingData: "breaching" },
    ]);
  });

  it("tells the address that the context names of each alarm", () => {
    const [[topic] = [""]] = resourcesOf(templates.service, "AWS::SNS::Topic");
    for (const { AlarmActions } of alarms()) expect(AlarmActions).toEqual([{ Ref: topic }]);
    templates.service.hasResourceProperties("AWS::SNS::Subscription", {
      Protocol: "email",
      Endpoint: "on-call@example.com",
    });
  });

  it("has at most ten metrics of its own, and none with dimensions", () => {
    const filters = resourcesOf(templates.service, "AWS::Logs::MetricFilter");
    const transformations = filters.flatMap(([, { MetricTransformations }]) => MetricTransformations);
    const names = new Set(transformations.map(({ MetricName }) => MetricName));
    expect([...names].toSorted()).toEqual(Object.keys(countedLines).toSorted());
    expect(names.size).toBeLessThanOrEqual(10);
    expect(transformations.filter(({ Dimensions }) => Dimensions !== undefined)).toEqual([]);
  });

  it("counts lines by the fields that they are logged with", () => {
    const patterns = resourcesOf(templates.service, "AWS::Logs::MetricFilter").map(
      ([, { FilterPattern }]) => FilterPattern,
    );
    expect(patterns).toContain('{ ($.message = "answered") && ($.cache = "hit") }');
    expect(patterns).toContain('{ ($.message = "prices-refreshed") && ($.isWhole IS TRUE) }');
    expect(patterns.filter((pattern) => pattern === '{ $.level = "ERROR" }')).toHaveLength(5);
  });

  it("alarms on nothing of ours that no filter counts, each stage on its own", {
    timeout: 60_000,
  }, async () => {
    for (const [stage, namespace] of [
      ["prod", "AiCost"],
      ["dev", "AiCostDev"],
    ] as const) {
      const { service } = await makeTemplates({ stage });
      const counted = resourcesOf(service, "AWS::Logs::MetricFilter").map(
        ([
          ,
          {
            MetricTransformations: [{ MetricNamespace, MetricName }],
          },
        ]) => `${MetricNamespace} ${MetricName}`,
      );
      const ours = resourcesOf(service, "AWS::CloudWatch::Alarm").flatMap(([, { Namespace, MetricName }]) =>
        Namespace.startsWith("AWS/") ? [] : [`${Namespace} ${MetricName}`],
      );
      expect(ours).toHaveLength(3);
      expect(ours.filter((name) => !counted.includes(name))).toEqual([]);
      const shown = JSON.stringify(resourcesOf(service, "AWS::CloudWatch::Dashboard")).replaceAll("\\", "");
      for (const name of counted) {
        expect(name.split(" ")[0]).toBe(namespace);
        expect(shown).toContain(`"${name.replace(" ", '","')}"`);
      }
    }
  });

  it("takes silence for what it is: well where errors are counted, ill where work is", () => {
    const breaching = alarms().filter(({ TreatMissingData }) => TreatMissingData !== "notBreaching");
    expect(breaching).toMatchObject([{ MetricName: "PriceRefreshes", TreatMissingData: "breaching" }]);
  });

  it("has one page to look at", () => {
    templates.service.resourceCountIs("AWS::CloudWatch::Dashboard", 1);
  });
});
