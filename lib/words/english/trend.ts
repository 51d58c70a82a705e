/** The words of answers about how fast something changes. */
export const trend = {
  how: "How fast it changes",
  about:
    "A fitted line describes the observations that there were; the drift is what forecasts go on with. Published rates stand beside them, never averaged with them.",
  metrics: {
    training: "AI training costs",
    hardware: "AI hardware",
    software: "AI software",
    "flops-per-dollar": "Computing power per dollar",
    inference: "AI inference prices",
  },
  /** one speed of change in other ways that people state it */
  rates: {
    factor: "a factor of",
    halves: "halves in",
    doubles: "doubles in",
  },
  /** how a fall in cost parts into hardware and software */
  decompose: {
    title: "Hardware and software in the fall of training cost",
    claimedHardware: "By ARK's claims, share of hardware",
    software: "software",
    hardwareRate: "hardware",
    softwareRate: "software",
    compound: "together",
    stated: "while ARK states",
    observedHardware: "By what was observed, share of hardware",
    rest: "the rest, software and recipe",
    rents: "rented dollars for an operation, V100 to H100 at AWS",
    observedTotal: "the whole cost, by least squares",
    mismatch:
      "ARK's two rates make a steeper fall together than the total that ARK states: shares of the stated total would not add up.",
    about:
      "A share is a part of the logarithm of the fall, as logarithms of factors add up. List prices of rent stand for hardware; what they do not explain is counted as software and recipe.",
  },
};
