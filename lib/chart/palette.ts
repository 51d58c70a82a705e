export type Theme = "light" | "dark";

const light = {
  paper: "#ffffff",
  text: "#1d2129",
  quiet: "#5b626e",
  grid: "#e4e7ec",
  divider: "#9aa2af",
  fit: "#1f5fc4",
  second: "#7a3ea8",
  third: "#00756a",
  claim: "#b8430f",
};

/** What a thing is drawn in, by what it means. */
export type Ink = keyof typeof light;

/** The two themes. Every text stands out from its paper by 4.5 to 1 or more, as WCAG 2.2 asks (1.4.3). */
export const palettes: Readonly<Record<Theme, Readonly<Record<Ink, string>>>> = {
  light,
  dark: {
    paper: "#1a1d21",
    text: "#e9ebee",
    quiet: "#a9b0bb",
    grid: "#30353c",
    divider: "#6b7380",
    fit: "#79b0ff",
    second: "#d3a2ff",
    third: "#5fd0bf",
    claim: "#ff9a5c",
  },
};
