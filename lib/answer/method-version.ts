/** Changes when the same data would give other figures or other words: part of every answer's name. */
export const methodVersion = "2026-11-24.4";
