/** A machine of AWS's Price List, in the form that GetProducts has: a JSON text for each product. */
export function listedProduct({
  type,
  usd,
  gpus = "8",
  unit = "Hrs",
  since = "2026-11-01T00:00:00Z",
  currency = "USD",
}: {
  readonly type: string;
  readonly usd: string;
  readonly gpus?: string;
  readonly unit?: string;
  readonly since?: string;
  readonly currency?: string;
}): string {
  const sku = "ABCDEFGHJKLMNPQR";
  const offer = `${sku}.JRTCKXETXF`;
  const rateCode = `${offer}.6YS6EN2CT7`;
  const attributes = {
    instanceType: type,
    gpu: gpus,
    operatingSystem: "Linux",
    tenancy: "Shared",
    capacitystatus: "Used",
    preInstalledSw: "NA",
    marketoption: "OnDemand",
    regionCode: "us-east-1",
    location: "US East (N. Virginia)",
    servicecode: "AmazonEC2",
  };
  const dimension = {
    unit,
    endRange: "Inf",
    description: `$${usd} per On Demand Linux ${type} Instance Hour`,
    appliesTo: [],
    rateCode,
    beginRange: "0",
    pricePerUnit: { [currency]: usd },
  };
  const term = {
    priceDimensions: { [rateCode]: dimension },
    sku,
    effectiveDate: since,
    offerTermCode: "JRTCKXETXF",
    termAttributes: {},
  };
  return JSON.stringify({
    product: { productFamily: "Compute Instance", attributes, sku },
    serviceCode: "AmazonEC2",
    terms: { OnDemand: { [offer]: term } },
    version: "20261120193025",
    publicationDate: "2026-11-20T19:30:25Z",
  });
}

/** The reply to GetProducts, in JSON. */
export function productsReply(products: readonly string[], NextToken?: string): string {
  return JSON.stringify({ FormatVersion: "aws_v1", PriceList: products, NextToken });
}

export interface SpotRow {
  readonly type: string;
  readonly usd: string;
  readonly zone: string;
  readonly at?: string;
  readonly product?: string;
}

/** The reply to DescribeSpotPriceHistory, in EC2's XML. */
export function spotReply(rows: readonly SpotRow[], nextToken = ""): string {
  const items = rows.map(
    ({ type, usd, zone, at = "2026-11-24T05:12:44.000Z", product = "Linux/UNIX" }) =>
      `<item><instanceType>${type}</instanceType><productDescription>${product}</productDescription>` +
      `<spotPrice>${usd}</spotPrice><timestamp>${at}</timestamp><availabilityZone>${zone}</availabilityZone></item>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<DescribeSpotPriceHistoryResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">' +
    "<requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId>" +
    `<spotPriceHistorySet>${items.join("")}</spotPriceHistorySet><nextToken>${nextToken}</nextToken>` +
    "</DescribeSpotPriceHistoryResponse>"
  );
}
