import { beforeAll, describe, expect, it } from "vitest";
import { makeTemplates, resourcesOf, type Templates } from "./templates.ts";

describe("the site of the charts", () => {
  let templates: Templates;
  beforeAll(async () => {
    templates = await makeTemplates();
  });

  it("lets nobody reach the chart function but its distribution, which caches what is not found for a minute", () => {
    const [[site] = [""]] = resourcesOf(templates.service, "AWS::CloudFront::Distribution");
    templates.service.allResourcesProperties("AWS::Lambda::Url", { AuthType: "AWS_IAM" });
    const callers = resourcesOf(templates.service, "AWS::Lambda::Permission")
      .map(([, properties]) => properties)
      .filter(({ FunctionName }) => JSON.stringify(FunctionName).includes("ChartsChart"));
    expect(callers).toHaveLength(2);
    for (const { Principal, SourceArn } of callers) {
      expect(Principal).toBe("cloudfront.amazonaws.com");
      expect(JSON.stringify(SourceArn)).toContain(site);
    }
    templates.service.hasResourceProperties("AWS::CloudFront::OriginAccessControl", {
      OriginAccessControlConfig: { OriginAccessControlOriginType: "lambda", SigningBehavior: "always" },
    });
    templates.service.hasResourceProperties("AWS::CloudFront::Distribution", {
      DistributionConfig: {
        CustomErrorResponses: [{ ErrorCode: 404, ErrorCachingMinTTL: 60 }],
        DefaultCacheBehavior: {
          ViewerProtocolPolicy: "https-only",
          FunctionAssociations: [{ EventType: "viewer-request" }],
        },
      },
    });
  });

  it("caches a picture by its path alone, for as long as the function says: nothing else in a request is another picture", () => {
    const policies = resourcesOf(templates.service, "AWS::CloudFront::CachePolicy");
    expect(policies).toHaveLength(1);
    const [[policy, { CachePolicyConfig }] = ["", {}]] = policies;
    expect(CachePolicyConfig).toMatchObject({
      MinTTL: 0,
      ParametersInCacheKeyAndForwardedToOrigin: {
        QueryStringsConfig: { QueryStringBehavior: "none" },
        HeadersConfig: { HeaderBehavior: "none" },
        CookiesConfig: { CookieBehavior: "none" },
      },
    });
    const sites = resourcesOf(templates.service, "AWS::CloudFront::Distribution");
    for (const [, { DistributionConfig }] of sites) {
      expect(DistributionConfig.DefaultCacheBehavior).toMatchObject({ CachePolicyId: { Ref: policy } });
      expect(DistributionConfig.DefaultCacheBehavior.OriginRequestPolicyId).toBeUndefined();
      expect(DistributionConfig.CacheBehaviors).toBeUndefined();
    }
  });
});
