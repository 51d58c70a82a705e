/** Days of a mean month: a twelfth of 365. */
export const daysPerMonth = 365 / 12;

/** Hours of the same month. */
export const hoursPerMonth = 730;
