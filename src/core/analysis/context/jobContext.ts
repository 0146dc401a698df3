import type { DedupeSettings } from "../../dedupe/scoring/settings";
import type { Language } from "../../sheets/words";
import type { Scheme } from "../../tiering/scheme/scheme";

/** What every job is told: the language of sentences, and the day that counts as today ("YYYY-MM-DD"). */
export interface JobContext {
  readonly language: Language;
  readonly asOf: string;
}

/** A month is reviewed as of `asOf`; who was looked at is ticked off on another day where it is closed later. */
export interface ReviewContext extends JobContext {
  /** "YYYY-MM-DD"; left out = `asOf`. */
  readonly tickedOn?: string;
}

/** Duplicates may be looked for by other settings than the shipped ones. */
export interface DedupeContext extends JobContext {
  readonly settings?: DedupeSettings;
}

/** Who ran the tiers ("" = not known), and when: an Excel serial with the time of day. */
export interface RunStamp {
  readonly at: number;
  readonly by: string;
}

/** Tiers may be assigned by another scheme than 四层. */
export interface TierContext extends JobContext {
  readonly scheme?: Scheme;
  /** Who runs it and when, as 分级历史 keeps it; left out = not kept. */
  readonly stamp?: RunStamp;
  /** Nobody chose the day: where the records end long before it, the quarter they cover is taken instead. */
  readonly orCovered?: boolean;
}
