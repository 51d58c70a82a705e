export const days = ["2024-04-11", "2027-07-02"];
/** What a digest draws: a path, and the thin line of the digest before. */
export const aChart = {
  title: "GPT-3-level training",
  unit: "USD",
  seen: [],
  claims: [],
  paths: [{ days, median: [80_000, 6500], bands: [] }],
  earlier: { days, median: [80_000, 7000] },
  callOuts: [],
};
