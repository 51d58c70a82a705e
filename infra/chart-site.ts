import { Duration } from "aws-cdk-lib";
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  PriceClass,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { FunctionUrlOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { Architecture, FunctionUrlAuthType } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import type { ChartEnv } from "#lib/config.ts";
import { acceptFinding } from "./accept-finding.ts";
import { BundledFunction } from "./bundled-function.ts";
import type { Stage } from "./stage.ts";
import type { Table } from "./table.ts";

export interface ChartSiteProps {
  readonly bundle: string;
  readonly data: Table;
  readonly stage: Stage;
}

/** resvg's time is the CPU's, and 1769 MB is one whole: https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
const memoryMegabytes = 1769;
/** Slack waits a few seconds for an image. */
const timeout = Duration.seconds(10);
/** A picture is painted once and then cached: more at once than these are somebody's guesses. */
const reservedConcurrency = 5;

const accepted = {
  CFR1: "Whoever reads a channel may see its pictures, wherever that is.",
  CFR2: "Paths of another form end in the edge function; what is behind it is bounded by reserved concurrency.",
  CFR3: "The function logs each picture by its id; a log of every viewer's address would serve nobody.",
  CFR4: "CloudFront's own certificate, which needs no domain, has its own TLS policy; plain HTTP is refused.",
};

/** The pictures of answers, cached at the edge; the function behind answers nobody but this distribution. */
export class ChartSite extends Construct {
  readonly chart: BundledFunction;
  /** `https://` and a host */
  readonly address: string;

  constructor(scope: Construct, id: string, { bundle, data, stage }: ChartSiteProps) {
    super(scope, id);
    this.chart = new BundledFunction(this, "Chart", {
      bundle,
      description: "AI Cost: paints the picture of a stored answer",
      architecture: Architecture.X86_64,
      memoryMegabytes,
      timeout,
      reservedConcurrency: stage.isConcurrencyReserved ? reservedConcurrency : undefined,
      environment: { TABLE_NAME: data.table.tableName } satisfies ChartEnv,
    });
    data.grant(this.chart.lambda, { actions: ["GetItem"], keys: ["answer#*"] });

    const url = this.chart.lambda.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });
    const edge = new EdgeFunction(this, "Edge", {
      comment: "AI Cost: ends requests for what cannot be a chart",
      code: FunctionCode.fromInline(edgeCode),
      runtime: FunctionRuntime.JS_2_0,
    });
    const site = new Distribution(this, "Site", {
      comment: "AI Cost: charts",
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: {
        origin: FunctionUrlOrigin.withOriginAccessControl(url),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        cachePolicy: new CachePolicy(this, "Cache", {
          comment: "AI Cost: by path alone, as long as the function says",
          minTtl: Duration.seconds(0),
          defaultTtl: Duration.minutes(1),
          maxTtl: Duration.days(365),
        }),
        functionAssociations: [{ function: edge, eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      errorResponses: [{ httpStatus: 404, ttl: Duration.minutes(1) }],
    });
    for (const [rule, reason] of Object.entries(accepted)) {
      acceptFinding(site, `AwsSolutions::AwsSolutions-${rule}`, reason);
    }
    this.address = `https://${site.distributionDomainName}`;
  }
}

/** What CloudFront runs before it looks into its cache: a path that names no chart costs nothing behind the edge. */
export const edgeCode = `
function handler(event) {
  if (/^\\/charts\\/[0-9a-f]{32}(-dark)?\\.png$/.test(event.request.uri)) return event.request;
  return {
    statusCode: 404,
    statusDescription: "Not Found",
    headers: { "cache-control": { value: "public, max-age=60" } },
  };
}
`;
