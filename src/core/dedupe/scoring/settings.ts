import * as z from "zod/mini";

/** How duplicates are looked for; a value, checked as a whole. */
export const dedupeSettingsSchema = z.strictObject({
  /** Bits a pair must reach beyond even odds to be shown at all, and to be certain. */
  probableBits: z.number().check(z.gte(-20), z.lte(40)),
  certainBits: z.number().check(z.gte(-20), z.lte(60)),
  /** Branches (分公司, 办事处) are customers of their own. */
  separateBranches: z.boolean(),
  /** Block size beyond which only neighbours are compared; smaller in tables of more than 200,000 rows. */
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

/** How sure a pair must be, in words: bits to be shown and to be certain. */
export const strictnesses = ["loose", "standard", "strict"] as const;
export type Strictness = (typeof strictnesses)[number];

const bitsOf: Readonly<Record<Strictness, Pick<DedupeSettings, "probableBits" | "certainBits">>> = {
  loose: { probableBits: -4, certainBits: 5 },
  standard: {
    probableBits: defaultDedupeSettings.probableBits,
    certainBits: defaultDedupeSettings.certainBits,
  },
  strict: { probableBits: 4, certainBits: 9 },
};

export function withStrictness(settings: DedupeSettings, strictness: Strictness): DedupeSettings {
  return { ...settings, ...bitsOf[strictness] };
}

/** The word for some settings; undefined for limits somebody set otherwise. */
export function strictnessOf({ probableBits, certainBits }: DedupeSettings): Strictness | undefined {
  return strictnesses.find(
    (word) => bitsOf[word].probableBits === probableBits && bitsOf[word].certainBits === certainBits,
  );
}

/** Settings as a workbook keeps them; whatever is no whole set of settings is as if nothing had been set. */
export function readDedupeSettings(stored: unknown): DedupeSettings {
  const read = dedupeSettingsSchema.safeParse(stored);
  return read.success ? read.data : defaultDedupeSettings;
}
