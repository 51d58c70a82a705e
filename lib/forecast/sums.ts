export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** NaN without a value. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Σ aᵢbᵢ of two equally long lists. */
export function sumOfProducts(as: readonly number[], bs: readonly number[]): number {
  return sum(as.map((a, index) => a * (bs[index] ?? Number.NaN)));
}

/** aᵢ − factor · bᵢ of two equally long lists. */
export function lessMultiple(as: readonly number[], factor: number, bs: readonly number[]): number[] {
  return as.map((a, index) => a - factor * (bs[index] ?? Number.NaN));
}

export function sumOfSquares(values: readonly number[]): number {
  return sumOfProducts(values, values);
}
