/** A machine that is rented by the hour, and the chips in it. */
export interface GpuInstance {
  readonly type: "p5.48xlarge" | "p4d.24xlarge" | "p3.2xlarge";
  readonly gpus: number;
  /** the series of the catalogue that holds the rent of one of its chips, on demand */
  readonly series: string;
}

/** Where the prices are asked: what the catalogue's AWS series are about. */
export const region = "us-east-1";

/**
 * The machines that the catalogue's AWS series are about: H100 SXM, A100 40 GB, V100 16 GB.
 *
 * @see https://docs.aws.amazon.com/ec2/latest/instancetypes/ac.html, the number of accelerators
 */
export const gpuInstances: readonly GpuInstance[] = [
  { type: "p5.48xlarge", gpus: 8, series: "h100-hour/aws" },
  { type: "p4d.24xlarge", gpus: 8, series: "a100-hour/aws" },
  { type: "p3.2xlarge", gpus: 1, series: "v100-hour/aws" },
];

/** The series of the spot price of the same chips; the catalogue has none, so that it starts with what is read. */
export function spotSeries({ series }: GpuInstance): string {
  return `${series}-spot`;
}

/** Dollars an hour of one chip, to a hundredth of a cent: finer than AWS's own prices of machines. */
export function perGpu(usdPerHour: number, { gpus }: GpuInstance): number {
  return Math.round((usdPerHour / gpus) * 1e4) / 1e4;
}
