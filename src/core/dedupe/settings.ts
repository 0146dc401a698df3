import * as z from "zod/mini";

/** How duplicates are looked for; a value, checked as a whole. */
export const dedupeSettingsSchema = z.strictObject({
  /** Bits a pair must reach beyond even odds to be shown at all, and to be certain. */
  probableBits: z.number().check(z.gte(-20), z.lte(40)),
  certainBits: z.number().check(z.gte(-20), z.lte(60)),
  /** Branches (分公司, 办事处) are customers of their own. */
  separateBranches: z.boolean(),
  /** Block size beyond which only neighbours are compared. */
  blockCap: z.int().check(z.gte(2), z.lte(200)),
  /** Groups with more rows are never certain. */
  largestCertainGroup: z.int().check(z.gte(2), z.lte(1000)),
});
export type DedupeSettings = z.infer<typeof dedupeSettingsSchema>;

export const defaultDedupeSettings: DedupeSettings = {
  probableBits: 0,
  certainBits: 5,
  separateBranches: true,
  blockCap: 24,
  largestCertainGroup: 10,
};
