/** Changes with every change of the data files: part of every answer, and of the name it is kept under. */
export const dataVersion = "2026-11-23.4";
