/** The words of answers about how right methods and claims were. */
export const record = {
  title: "How right the methods were",
  about:
    "Typical miss, as a factor, of forecasts made from every past point 0.25 to 5.5 years ahead, each series counting the same.",
  beatsNone: "For training costs the default beats none of the others by two standard errors.",
  beats: "For training costs the default beats by two standard errors:",
  all: "All such series",
  others: "prior from the other series",
  claimed: "claimed",
};
