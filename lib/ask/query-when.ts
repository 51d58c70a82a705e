import * as z from "zod/mini";

const month = "(0[1-9]|1[0-2])";
const point = `\\d{4}(-Q[1-4]|-H[12]|-${month}(-\\d{2})?)?`;

/** ISO 8601 of the precision asked: `2033`, `2033-02`, `2031-Q1`, `2031-H2`, `2028-06-30`; or `today`. */
export const When = z.string().check(z.regex(new RegExp(`^(${point}|today)$`)));

/** The same, or two of them with `..` between: a span from the first to the last. */
export const WhenOrSpan = z.string().check(z.regex(new RegExp(`^(${point}(\\.\\.${point})?|today)$`)));
