/** One list price of AWS's. */
export interface AwsPrice {
  readonly usd: number;
  readonly per: string;
  /** where AWS publishes it */
  readonly source: string;
  /** the page that the figure was read in; absent: in none, the figure is an assumption to be checked */
  readonly readIn?: string;
}

const lambda = "https://aws.amazon.com/lambda/pricing/";
const lambdaGuide = "https://cloudchipr.com/blog/aws-lambda-pricing";
const watch = "https://aws.amazon.com/cloudwatch/pricing/";
const secretsManager = "https://aws.amazon.com/secrets-manager/pricing/";
const edge = "https://aws.amazon.com/cloudfront/pricing/";
const edgeGuide =
  "https://kindatechnical.com/aws-certification-associate-developer/lesson-87-cloudfront-pricing.html";
const dynamo = "https://aws.amazon.com/dynamodb/pricing/on-demand/";
const dynamoGuide =
  "https://www.factualminds.com/blog/amazon-dynamodb-pricing-on-demand-provisioned-gsi-streams/";
const watchGuide =
  "https://www.factualminds.com/blog/amazon-cloudwatch-pricing-metrics-logs-alarms-dashboards/";

/** The day on which the pages were read, in stored copies: the newest of them are of June 2026. */
export const pricesReadOn = "2026-11-24";

/**
 * List prices of us-east-1, without the free allowances of a new account.
 *
 * AWS's own pages draw their tables in the browser: most figures were read in pages that quote them. Where two disagree,
 * the higher stands.
 */
export const awsPrices = {
  apiRequest: {
    usd: 1e-6,
    per: "request",
    source: "https://aws.amazon.com/api-gateway/pricing/",
    readIn:
      "https://raw.githubusercontent.com/api-evangelist/amazon-web-services/refs/heads/main/plans/amazon-web-services-plans-pricing.yml",
  },
  lambdaRequest: { usd: 0.2e-6, per: "call", source: lambda, readIn: lambda },
  armSecond: { usd: 0.0000133334, per: "GB-second", source: lambda, readIn: lambdaGuide },
  x86Second: { usd: 0.0000166667, per: "GB-second", source: lambda, readIn: lambdaGuide },
  read: { usd: 0.25e-6, per: "read request unit", source: dynamo, readIn: dynamoGuide },
  write: { usd: 1.25e-6, per: "write request unit", source: dynamo, readIn: dynamoGuide },
  storage: { usd: 0.45, per: "GB-month with recovery to any second", source: dynamo },
  queueRequest: {
    usd: 0.4e-6,
    per: "request",
    source: "https://aws.amazon.com/sqs/pricing/",
    readIn: "https://cloudburn.io/blog/amazon-sqs-pricing",
  },
  schedule: {
    usd: 1e-6,
    per: "call",
    source: "https://aws.amazon.com/eventbridge/pricing/",
    readIn: "https://cloudburn.io/blog/amazon-eventbridge-pricing",
  },
  /** with the call of the function at the edge, a tenth of a dollar a million: https://cur.vantage.sh/aws/amazoncloudfront/ */
  edgeRequest: { usd: 1.1e-6, per: "request", source: edge, readIn: edgeGuide },
  edgeGigabyte: { usd: 0.085, per: "GB", source: edge, readIn: edgeGuide },
  trace: {
    usd: 5e-6,
    per: "trace",
    source: "https://aws.amazon.com/xray/pricing/",
    readIn: "https://aws.amazon.com/de/xray/pricing/",
  },
  logGigabyte: { usd: 0.5, per: "GB", source: watch, readIn: watchGuide },
  metric: { usd: 0.3, per: "metric", source: watch, readIn: "https://signoz.io/guides/cloudwatch-pricing" },
  alarm: {
    usd: 0.1,
    per: "alarm",
    source: watch,
    readIn: "https://002-workshop-application-performance-monitoring.huyanh.click/5-optimization",
  },
  dashboard: { usd: 3, per: "dashboard after the third", source: watch, readIn: watchGuide },
  key: {
    usd: 1,
    per: "key",
    source: "https://aws.amazon.com/kms/pricing/",
    readIn: "https://www.factualminds.com/blog/aws-kms-pricing-keys-requests-multi-region/",
  },
  secret: {
    usd: 0.4,
    per: "secret",
    source: secretsManager,
    readIn: "https://dev.to/boringcontributor/storing-sensitive-information-in-dynamodb-with-kms-510k",
  },
  secretRead: {
    usd: 5e-6,
    per: "read",
    source: secretsManager,
    readIn: "https://dev.to/boringcontributor/storing-sensitive-information-in-dynamodb-with-kms-510k",
  },
} as const satisfies Readonly<Record<string, AwsPrice>>;
export type AwsPriceName = keyof typeof awsPrices;
