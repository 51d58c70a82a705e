import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextDue } from "#lib/digest/next-due.ts";
import { type WeeklyRule, weekdays } from "#lib/digest/subscription.ts";
import { firstShownFrom } from "./wall-clock.ts";

const due = (rule: string, after: string, afterWeek?: string) => {
  const [day = "", time = "", tz = ""] = rule.split(" ");
  const weekday = weekdays.find((one) => one === day) ?? "mon";
  return nextDue({ day: weekday, time, tz }, new Date(after), { afterWeek });
};

describe(nextDue, () => {
  it.each([
    ["a zone at +5:45", "tue 08:30 Asia/Kathmandu", "2026-11-24T02:00:00Z", "2026-11-24T02:45", "2026-W48"],
    [
      "a moment that is due itself: the next",
      "tue 08:30 Asia/Kathmandu",
      "2026-11-24T02:45:00Z",
      "2026-12-01T02:45",
      "2026-W49",
    ],
    [
      "summer time ahead",
      "mon 09:00 America/New_York",
      "2027-03-08T15:00:00Z",
      "2027-03-15T13:00",
      "2027-W11",
    ],
    ["summer time over", "mon 09:00 Europe/Berlin", "2027-10-30T00:00:00Z", "2027-11-01T08:00", "2027-W44"],
    [
      "a gap: its first minute after",
      "sun 02:30 America/New_York",
      "2027-03-10T00:00:00Z",
      "2027-03-14T07:00",
      "2027-W10",
    ],
    [
      "a gap's last minute",
      "sun 02:59 America/New_York",
      "2027-03-10T00:00:00Z",
      "2027-03-14T07:00",
      "2027-W10",
    ],
    [
      "a gap of half an hour",
      "sun 02:15 Australia/Lord_Howe",
      "2027-09-28T00:00:00Z",
      "2027-10-02T15:30",
      "2027-W39",
    ],
    ["a gap at midnight", "sun 00:10 America/Havana", "2027-03-10T00:00:00Z", "2027-03-14T05:00", "2027-W10"],
    [
      "a repeat: the first of two",
      "sun 01:30 America/New_York",
      "2027-11-02T00:00:00Z",
      "2027-11-07T05:30",
      "2027-W44",
    ],
    [
      "a repeat that has begun: the next week",
      "sun 01:30 America/New_York",
      "2027-11-07T06:00:00Z",
      "2027-11-14T06:30",
      "2027-W45",
    ],
    [
      "a day that Samoa skipped",
      "fri 10:00 Pacific/Apia",
      "2011-12-29T00:00:00Z",
      "2011-12-30T10:00",
      "2011-W52",
    ],
    [
      "east of the date line",
      "mon 00:00 Pacific/Kiritimati",
      "2026-11-22T00:00:00Z",
      "2026-11-22T10:00",
      "2026-W48",
    ],
    [
      "west of the date line",
      "sun 23:45 Pacific/Pago_Pago",
      "2026-11-29T00:00:00Z",
      "2026-11-30T10:45",
      "2026-W48",
    ],
    ["a week of two years", "fri 12:00 UTC", "2026-12-31T00:00:00Z", "2027-01-01T12:00", "2026-W53"],
  ])("%s", (_, rule, after, at, week) => {
    expect(due(rule, after)).toEqual({ at: `${at}:00.000Z`, week });
  });

  it("passes over weeks that have had their digest, however the rule is changed", () => {
    expect(due("fri 12:00 UTC", "2026-11-24T12:00:00Z")).toMatchObject({ week: "2026-W48" });
    expect(due("fri 12:00 UTC", "2026-11-24T12:00:00Z", "2026-W48")).toMatchObject({ week: "2026-W49" });
    expect(due("mon 00:00 Pacific/Pago_Pago", "2026-11-29T12:00:00Z", "2026-W48")).toEqual({
      at: "2026-11-30T11:00:00.000Z",
      week: "2026-W49",
    });
  });

  const zones = [
    "America/New_York",
    "Asia/Kathmandu",
    "Pacific/Chatham",
    "Australia/Lord_Howe",
    "America/Havana",
  ];
  const rules = fc.record<WeeklyRule>({
    day: fc.constantFrom(...weekdays),
    time: fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((one) => String(one).padStart(2, "0")).join(":")),
    tz: fc.constantFrom(...zones, "Africa/Casablanca", "Asia/Beirut", "Europe/Dublin", "America/St_Johns"),
  });
  const instants = fc.date({ min: new Date("2026-01-01"), max: new Date("2028-12-31"), noInvalidDate: true });

  it("is the first minute at which a clock on the wall shows that time or a later one, in every week once", () => {
    fc.assert(
      fc.property(rules, instants, (rule, after) => {
        const first = nextDue(rule, after);
        const second = nextDue(rule, new Date(first.at));
        expect(Date.parse(first.at)).toBeGreaterThan(after.getTime());
        expect(second.week > first.week).toBe(true);
        const days = (Date.parse(second.at) - Date.parse(first.at)) / 86_400_000;
        expect(Math.abs(days - 7)).toBeLessThanOrEqual(2 / 24);
        expect(first.at).toBe(firstShownFrom(first.week, rule));
      }),
      { seed: 20_261_124, numRuns: 150 },
    );
  });
});
