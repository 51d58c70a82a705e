/** The system that each metric is; no one system is the cost of training. */
export const metricSystems = {
  training: "training",
  hardware: "hardware",
  software: "software",
  "flops-per-dollar": "flops-per-dollar",
  inference: "tokens",
} as const;
