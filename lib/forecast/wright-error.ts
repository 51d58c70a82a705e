import { ensure, finite } from "./finite.ts";
import { requireErrorTerms } from "./random-walk.ts";
import { lessMultiple, sumOfSquares } from "./sums.ts";

/** What is assumed of the future: how many steps, and by how much ln production grows over all of them. */
export interface ProductionAhead {
  /** 1 or more */
  readonly steps: number;
  /** ΣX over the future */
  readonly growth: number;
}

/**
 * The variance of Wright's-law forecast error in units of the variance of the innovations v.
 *
 * The noise is v_t + ρv_{t−1}. A past step i enters the estimated exponent, and so the error, with −S·X_i, where
 * S = ΣX_future / ΣX_past²; a future one with +1. Each innovation therefore weighs: the first −ρS·X_1, those
 * between −S(X_i + ρX_{i+1}), the last ρ − S·X_m, all future ones 1 + ρ but the last, which weighs 1. At ρ = 0 this
 * is τ + (ΣX_future)²/ΣX_past²; with every X = 1 it is A* of a random walk with θ = ρ.
 *
 * @param past X of each past step, not all 0
 * @param rho from -1 to 1
 * @throws {ForecastError} `parameter-out-of-range`
 * @see Lafond et al. (2018), Technological Forecasting and Social Change 128:104-117, section 3 and appendix
 */
export function productionErrorFactor(
  past: readonly number[],
  { steps, growth }: ProductionAhead,
  rho: number,
): number {
  requireErrorTerms(steps, rho);
  const squares = sumOfSquares(past);
  ensure(squares > 0 && Number.isFinite(growth), "Wright's law needs production to have changed.");
  const share = growth / squares;
  const earlier = [0, ...past].slice(0, -1);
  const seen = sumOfSquares(lessMultiple(earlier, -rho, past));
  const last = rho - share * (past.at(-1) ?? 0);
  const future = 1 + (steps - 1) * (1 + rho) ** 2;
  return finite(share ** 2 * seen + last ** 2 + future);
}
