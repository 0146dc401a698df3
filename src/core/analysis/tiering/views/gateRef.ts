/** Lines of the check before tiers that findings stand behind. */
export const gateCauses = ["doubtful", "noAmount", "noDate", "unknownCustomer", "otherKind"] as const;
export type GateCause = (typeof gateCauses)[number];

/** One such line, of a run on a day ("YYYY-MM-DD"). */
export interface GateRef {
  readonly cause: GateCause;
  readonly asOf: string;
}
