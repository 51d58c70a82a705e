/** What people call a system besides its names in the catalogue; without diacritics. */
export const nicknames: Readonly<Record<string, string>> = {
  "dearest model": "frontier",
  "dearest model of its day": "frontier",
  "most expensive model": "frontier",
  "biggest models": "frontier",
  "computing power per dollar": "flops-per-dollar",
  "compute power per dollar": "flops-per-dollar",
  "flop per usd": "flops-per-dollar",
};
