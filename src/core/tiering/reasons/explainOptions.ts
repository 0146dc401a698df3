import type { Language, Words } from "../../sheets/words";
import type { ManualTier } from "../assigning/assignTiers";
import type { Scheme } from "../scheme/scheme";

/** What a reason is worded by, beside the figures of the customer. */
export interface ExplainOptions {
  readonly scheme: Scheme;
  readonly language: Language;
  readonly manual: ReadonlyMap<number, ManualTier>;
  /** A day as people read it, from its serial number. */
  readonly sayDay: (serial: number) => string;
  /** What sums are in, where that is not yuan; left out = nothing says so. */
  readonly currency?: Words;
}
