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
    expect(alarmsOn("SlackFront", "Duration")).toMatchObject([{ ExtendedStatistic: "p99", Threshold: 2000 }]);
    expect(alarmsOn("", "ErrorLines")).toMatchObject([{ Threshold: 0, Namespace: "AiCost" }]);
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

  it("has one page to look at", () => {
    templates.service.resourceCountIs("AWS::CloudWatch::Dashboard", 1);
  });
});
