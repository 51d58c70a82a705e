import { describe, expect, it } from "vitest";
import * as library from "#lib/forecast/index.ts";

/** What others call. A name may be added; one that goes or changes breaks whoever forecasts with the library. */
const offered = `
  addDays advantageOver averageScores claimInDays claimInYears
  claimModel composeRates composedInYears costOfVolume crossingOf
  dateOfDay dayNumber dayStockRunsOut daysOfYears describeTrend
  deviateAt differences driftWithout errorFactor farthestYears
  firstDayOfMonth fitFixedRate fitLine fitLogLinear fitMoore
  fitMooreGrowth fitNoChange fitOwnDrift fitRandomWalk fitShrunkDrift
  fitWright fitWrightSteps forecastAt forecastFromScratch gpuHours
  groupsOf heightAt hindcast horizonTo horizonWarnings
  impliedBaseCost impliedLearningRate improvementOfMultiple intervalsOf keepRecord
  learningFactor locationAt logRateBetween logRateOfChange logRateOfDoubling
  logRateOfFactor logRateOfHalving logRateOfOrders measuredGpuHours missingRate
  mooreMultiple neededGrowth normalCdf normalDensity normalQuantile
  normalTail ownVolatility poolVolatility predictLog predictionError
  probabilityBelowLog probabilityDearer probabilityPast productionErrorFactor rateMismatch
  rateOf ratioOfSystems ratioOverTime readLogPath readLogSeries
  readRegularSeries scaleModel scoreClaim scoreHindcast slopeError
  slopeInterval studentTCdf studentTQuantile subtractLogs targetDay
  tokensOfWords trainingCostPrior trainingFlop trustedLog trustedOn
  usualLevels usualUtilisation valueAtProbability volatilityWithout wholePeriods
  wordsOfTokens wrightChange yearsBetween yearsOfDays
`
  .trim()
  .split(/\s+/);

describe("the library's index", () => {
  it("offers the names that others call", () => {
    expect(Object.keys(library).sort()).toEqual(offered.toSorted());
  });

  it.each([
    [
      "a rate in powers of ten a year, as papers state it",
      () => library.rateOf(library.logRateOfOrders(0.14)).ordersPerYear,
      0.14,
    ],
    ["the tokens of ARK's 162 trillion words", () => library.tokensOfWords(162e12), 216e12],
    [
      "what −57 % and −47 % a year leave against −70 % after 8 years",
      () => library.rateMismatch(-0.7, [-0.57, -0.47], 8).factorAtEnd,
      (0.3 / (0.43 * 0.53)) ** 8,
    ],
    [
      "the value that a normal forecast stays below with probability 0.975",
      () => library.valueAtProbability({ location: 0, scale: 1, degreesOfFreedom: undefined }, 0.975),
      Math.exp(1.959963984540054),
    ],
  ])("computes %s", (_, compute, expected) => {
    expect(compute() / expected).toBeCloseTo(1, 10);
  });
});
