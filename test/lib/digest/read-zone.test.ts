import { describe, expect, it } from "vitest";
import { ianaName, readZone } from "#lib/digest/read-zone.ts";
import { places, shortNames } from "#lib/digest/zone-names.ts";

describe(readZone, () => {
  it.each([
    ["Asia/Kolkata", "Asia/Kolkata"],
    ["asia/kathmandu", "Asia/Kathmandu"],
    ["America/New York", "America/New_York"],
    ["america/argentina/buenos_aires", "America/Argentina/Buenos_Aires"],
    ["Pacific/Kiritimati", "Pacific/Kiritimati"],
    ["UTC", "UTC"],
    ["gmt", "UTC"],
    ["JST", "Asia/Tokyo"],
    ["Hà Nội", "Asia/Ho_Chi_Minh"],
    ["Sài Gòn", "Asia/Ho_Chi_Minh"],
    ["Đà Nẵng", "Asia/Ho_Chi_Minh"],
    ["são paulo", "America/Sao_Paulo"],
    ["new york", "America/New_York"],
    ["Tokyo", "Asia/Tokyo"],
  ])("reads %s as %s", (name, tz) => {
    expect(readZone(name)).toEqual({ tz });
  });

  it.each(["CST", "IST", "EST", "bst", "PST", "MST", "GST", "ICT"])("asks which zone %s means", (name) => {
    const read = readZone(name);
    expect("candidates" in read && read.candidates.length).toBeGreaterThan(1);
  });

  it.each(["", "Atlantis", "+5:45", "GMT+7", "EST5EDT", "Mars/Phobos", "constructor"])(
    "knows no zone %s",
    (name) => {
      expect(readZone(name)).toEqual({ candidates: [] });
    },
  );

  it("names only zones that there are", () => {
    const named = [...Object.values(shortNames).flat(), ...Object.values(places)];
    expect(named.filter((zone) => ianaName(zone) !== zone)).toEqual([]);
  });
});
