import { describe, expect, it } from "vitest";
import { ianaName } from "#lib/zones/iana-name.ts";
import { places } from "#lib/zones/places.ts";
import { readZone } from "#lib/zones/read-zone.ts";
import { shortNames } from "#lib/zones/short-names.ts";

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
    ["Kathmandu", "Asia/Kathmandu"],
    ["Auckland", "Pacific/Auckland"],
    ["Apia", "Pacific/Apia"],
    ["TP HCM", "Asia/Ho_Chi_Minh"],
    ["TP.HCM", "Asia/Ho_Chi_Minh"],
    ["Nhật Bản", "Asia/Tokyo"],
    ["PACIFIC/AUCKLAND", "Pacific/Auckland"],
    ["america/port-au-prince", "America/Port-au-Prince"],
    ["africa/dar_es_salaam", "Africa/Dar_es_Salaam"],
    ["GMT+7", "+07:00"],
    ["UTC-3:30", "-03:30"],
    ["+5:45", "+05:45"],
    ["UTC+0", "UTC"],
  ])("reads %s as %s", (name, tz) => {
    expect(readZone(name)).toEqual({ tz });
  });

  it.each(["CST", "IST", "EST", "bst", "PST", "MST", "GST", "ICT"])("asks which zone %s means", (name) => {
    const read = readZone(name);
    expect("candidates" in read && read.candidates.length).toBeGreaterThan(1);
  });

  it.each(["", "Atlantis", "GMT+15", "UTC-13", "EST5EDT", "Mars/Phobos", "Asia/Hanoi", "constructor"])(
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
