/**
 * The forecasting library: what a caller from outside may use. Names here are stable; every other file of this folder
 * is its inside. README.md says how each method works and where it comes from.
 */

// Days, and the one day that a date of any precision stands for.
export {
  addDays,
  dateOfDay,
  dayNumber,
  daysOfYears,
  firstDayOfMonth,
  yearsBetween,
  yearsOfDays,
} from "#lib/when/day-numbers.ts";
export { targetDay } from "#lib/when/days.ts";
// M9: the benchmarks, and "N times faster than Moore's law" in both readings.
export {
  fitFixedRate,
  fitMoore,
  fitMooreGrowth,
  fitNoChange,
  improvementOfMultiple,
  type MooreMultiple,
  type MooreTerms,
  mooreMultiple,
} from "./benchmarks.ts";
export {
  type BiggerModel,
  type Demand,
  dayStockRunsOut,
  impliedBaseCost,
  type SizedModel,
  scaleModel,
  tokensOfWords,
  wordsOfTokens,
} from "./bigger-model.ts";
// M1: a published claim. M2: a product of factors, the factor that is missing, and the mismatch with a stated total.
export { type ClaimTerms, claimInDays, claimInYears, claimModel } from "./claim.ts";
export { composedInYears, composeRates, missingRate, type RateMismatch, rateMismatch } from "./composed.ts";
export {
  deviateAt,
  intervalsOf,
  type LogPrediction,
  probabilityBelowLog,
  subtractLogs,
  usualLevels,
  valueAtProbability,
} from "./distributions/log-prediction.ts";
export { normalCdf, normalDensity, normalQuantile, normalTail } from "./distributions/normal.ts";
export { studentTCdf, studentTQuantile } from "./distributions/student-t.ts";
// What every fitted model can be asked: a day, a ratio, a threshold, any quantile.
export {
  type DriftModel,
  farthestYears,
  forecastAt,
  horizonTo,
  horizonWarnings,
  type LogError,
  locationAt,
  predictLog,
  trustedLog,
  trustedOn,
  wholePeriods,
} from "./drift-model.ts";
// What goes in, what comes out.
export type { Forecast, ForecastWarning, Interval, MethodId, Observation } from "./forecast.ts";
// M7: training from scratch. Around it: bigger models, words and tokens either way, a stock of data, volumes.
export {
  forecastFromScratch,
  gpuHours,
  measuredGpuHours,
  type Speed,
  type TrainingRun,
  trainingFlop,
  usualUtilisation,
  type Work,
} from "./from-scratch.ts";
// Hindcasts: what methods were worth on what came later, and what a pool teaches about one of its series.
export { type HindcastMethod, type HindcastPair, hindcast, type Truth } from "./hindcast/hindcast.ts";
export {
  type Advantage,
  advantageOver,
  averageScores,
  type Coverage,
  type DatedClaim,
  type HindcastScore,
  scoreClaim,
  scoreHindcast,
} from "./hindcast/hindcast-score.ts";
export {
  driftWithout,
  groupsOf,
  type PooledVolatility,
  type PoolMember,
  poolVolatility,
  volatilityWithout,
} from "./hindcast/pooled-volatility.ts";
export { fitLine, heightAt, type Line, predictionError, slopeError, slopeInterval } from "./least-squares.ts";
export { describeTrend, fitLogLinear, type LogTrend } from "./log-linear.ts";
export {
  differences,
  keepRecord,
  type LogSeries,
  type RegularSeries,
  readLogPath,
  readLogSeries,
  readRegularSeries,
} from "./log-series.ts";
export { fitOwnDrift, ownVolatility } from "./own-drift.ts";
export { costOfVolume, type VolumeCost } from "./queries.ts";
// M3: random walk with drift. M4: own drift. M5: least squares. M8: drift shrunk towards a prior.
export { errorFactor, fitRandomWalk, type RandomWalkOptions } from "./random-walk.ts";
// Rates convert freely: a fraction, a factor, a halving or doubling time, orders of magnitude a year.
export {
  logRateBetween,
  logRateOfChange,
  logRateOfDoubling,
  logRateOfFactor,
  logRateOfHalving,
  logRateOfOrders,
  type Rate,
  rateOf,
} from "./rates.ts";
export { type Dearer, probabilityDearer, type Ratio, ratioOfSystems, ratioOverTime } from "./ratio.ts";
export { type DriftPrior, fitShrunkDrift, trainingCostPrior } from "./shrunk-drift.ts";
export { type Crossing, crossingOf, probabilityPast, type Threshold } from "./threshold.ts";
// M6: Wright's law, fitted to a series with its production, and as a relation of three rates.
export {
  fitWright,
  fitWrightSteps,
  impliedLearningRate,
  learningFactor,
  neededGrowth,
  type ProductionAhead,
  productionErrorFactor,
  type WrightLaw,
  type WrightScenario,
  wrightChange,
} from "./wright.ts";
