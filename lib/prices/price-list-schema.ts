import * as z from "zod/mini";

const Dimension = z.object({ unit: z.string(), pricePerUnit: z.object({ USD: z.string() }) });

const Term = z.object({
  effectiveDate: z.iso.datetime({ offset: true }),
  priceDimensions: z.record(z.string(), Dimension),
});

/**
 * One product of AWS's Price List, as far as it is read here.
 *
 * @see https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/reading-service-price-list-file-for-services.html
 */
export const Product = z.object({
  product: z.object({ attributes: z.object({ instanceType: z.string(), gpu: z.optional(z.string()) }) }),
  terms: z.object({ OnDemand: z.record(z.string(), Term) }),
});
export type Product = z.infer<typeof Product>;
