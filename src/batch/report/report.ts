import { z } from "zod";

/** The report of a headless run: a contract with the programs that read it. Names and meanings stay; fields may be added. */
const place = z.object({ sheet: z.string(), row: z.int().min(1) });
const milliseconds = z.number().min(0);

export const reportSchema = z.object({
  version: z.literal(1),
  input: z.string(),
  asOf: z.iso.date(),
  mapping: z.array(
    z.object({
      sheet: z.string(),
      role: z.enum(["customers", "followUps", "transactions"]).nullable(),
      /** With no role: the sheet was inspected, and nothing else. */
      related: z.literal(true).optional(),
      /** Such a sheet holds people at the customers of this one. */
      contactsOf: z.string().optional(),
      headerRow: z.int(),
      firstDataRow: z.int(),
      lastDataRow: z.int(),
      columns: z.array(
        z.object({
          column: z.string().regex(/^[A-Z]{1,3}$/),
          heading: z.string(),
          field: z.string().nullable(),
          confidence: z.number().min(0).max(1),
        }),
      ),
    }),
  ),
  counts: z.object({ customers: z.int(), followUps: z.int(), transactions: z.int() }),
  clusters: z.array(
    z.object({
      rows: z.array(place).min(2),
      certainty: z.enum(["certain", "probable"]),
      matchWeight: z.number(),
      survivor: place,
      evidence: z.array(z.string()),
    }),
  ),
  findings: z.array(
    place.extend({
      ruleId: z.string(),
      severity: z.enum(["error", "warning", "info"]),
      column: z.string().nullable(),
      value: z.string(),
      message: z.string(),
      correction: z.string().nullable(),
    }),
  ),
  tiers: z.array(
    place.extend({
      customerId: z.string(),
      /** The person where customers are persons; "" = no name. */
      companyName: z.string(),
      tier: z.enum(["core", "potential", "regular", "lost", "prospect", "new"]),
      previousTier: z.enum(["core", "potential", "regular", "lost", "prospect", "new"]).nullable(),
      score: z.number().nullable(),
      metrics: z.object({
        monetary: z.number().nullable(),
        frequency: z.number().nullable(),
        recencyDays: z.number().nullable(),
        tenureDays: z.number().nullable(),
      }),
      reason: z.string(),
      /** "R5F4M5", in classes as the scheme cuts them; null for who is not counted. */
      rfm: z.string().nullable(),
    }),
  ),
  notEvaluated: z.array(z.object({ ruleId: z.string(), reason: z.string() })),
  patch: z.object({ cells: z.int(), rowsRemoved: z.int(), rowsAdded: z.int() }),
  conflicts: z.int(),
  timings: z.object({
    openMs: milliseconds,
    readMs: milliseconds,
    inspectMs: milliseconds,
    dedupeMs: milliseconds,
    tierMs: milliseconds,
    writeMs: milliseconds,
    saveMs: milliseconds,
  }),
  traffic: z.object({ syncs: z.int(), largestRequestBytes: z.int(), largestResponseBytes: z.int() }),
});
export type BatchReport = z.infer<typeof reportSchema>;
