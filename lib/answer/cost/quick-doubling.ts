/** Moore's law as it is told of speed, not of transistors. */
export const quickDoubling = {
  months: 18,
  label: { en: "with 18 months to double", vi: "nếu nhân đôi sau 18 tháng" },
} as const;
