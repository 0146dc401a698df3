import { z } from "zod/mini";

/** Whether an amount holds value added tax. */
export const taxBases = ["included", "excluded"] as const;
export type TaxBasis = (typeof taxBases)[number];

/** One rate for the whole book: 0.13 is the usual Chinese one on goods, 0.06 on services. */
const tax = z.object({
  /** What every amount is brought to. */
  basis: z.enum(taxBases),
  rate: z.number().check(z.gt(0), z.lt(1)),
  /** What an amount is that does not say; null = unknown, so it counts as it stands and is listed. */
  unmarked: z.nullable(z.enum(taxBases)),
});
export type TaxOption = z.infer<typeof tax>;

const many = z.int().check(z.gte(1));

/**
 * Where classes of a figure end. "upper": at quantiles, a value at one stays below it (pandas' qcut); "lower": it goes
 * above; "plusOne": whatever lies less than one above stays below (R's `rfm`); "ranks": by the place among all, as wide a
 * part of the places each; "even": as many customers each, so that equals may differ (dplyr's ntile); "fixed": at the
 * scheme's own thresholds, which make five.
 */
export const rfmCuts = ["upper", "lower", "plusOne", "ranks", "even", "fixed"] as const;
export type RfmCut = (typeof rfmCuts)[number];
/** "window": active buyers by the window tiers are made of; "ever": all who ever bought, by all they bought. */
export const rfmSpans = ["window", "ever"] as const;
export const rfmMostBins = 10;

const rfm = z.object({
  bins: z.int().check(z.gte(2), z.lte(rfmMostBins)),
  cut: z.enum(rfmCuts),
  span: z.enum(rfmSpans),
  /** The class of the best: the highest number, or 1. */
  best: z.enum(["highest", "first"]),
});
export type RfmOption = z.infer<typeof rfm>;

/** What is shown where nobody asks for anything else: five classes, 5 the best. */
export const usualRfm: RfmOption = { bins: 5, cut: "upper", span: "window", best: "highest" };

/** Rules beyond the score that a workbook may ask for; one left out does not apply. */
export const schemeOptionsSchema = z.object({
  tax: z.optional(tax),
  /** 核心 customers one owner can look after; whoever scores lower stays 潜力. */
  corePerOwner: z.optional(many),
  /** An order unpaid for more days than this keeps its customer out of 核心. */
  unpaidDays: z.optional(many),
  /** Customers known by few purchases are expected at the rhythm of their industry, not of the whole list. */
  rhythmByIndustry: z.optional(z.literal(true)),
  /** Contacts a month one owner has time for; decides no tier. */
  contactsPerMonth: z.optional(many),
  /** Tell how likely each customer is to buy on, by a statistical model; decides no tier. */
  showAlive: z.optional(z.literal(true)),
  /** How recency, frequency and amount are cut into classes and written beside the tier; decides no tier. */
  rfm: z.optional(rfm),
});
export type SchemeOptions = z.infer<typeof schemeOptionsSchema>;

/** Payment later than a quarter is the usual line between slow and doubtful. */
export const usualUnpaidDays = 90;
