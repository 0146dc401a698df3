import type { Dictionaries } from "../sheets/dictionaries";

/** What a rule may know beside the records. Dates are Excel serial days. */
export interface InspectionContext {
  readonly today: number;
  readonly dictionaries: Dictionaries;
  /** Names of staff now employed, from 字典; empty = unknown, then no rule accuses a name. */
  readonly staff: readonly string[];
}
