import type { Severity } from "../../anomalies/rule/hit";
import type { Certainty } from "../../dedupe/clusters/duplicates";
import type { Grid } from "../../sheets/grid";
import type { RowPlace } from "../context/views";

/** What happened to the sheets that hold records since the last check, in order: first rows moved, then rows read anew. */
export interface LiveChanges {
  /** `by` rows came in at a 1-based row, or left from there on where it is negative. */
  readonly moved: readonly { readonly sheet: string; readonly row: number; readonly by: number }[];
  readonly rows: readonly Grid[];
  /** A colleague's typing is learned, not reported: the colleague's own pane does that. */
  readonly quiet: boolean;
}

/** Something wrong in a row just typed or pasted; `column` is a letter, null for a whole row. */
export interface LiveFinding extends RowPlace {
  readonly column: string | null;
  readonly heading: string;
  readonly severity: Severity;
  readonly message: string;
}

/** A row just typed or pasted that seems to be a customer the workbook has already. */
export interface LiveWarning extends RowPlace {
  readonly existing: RowPlace;
  /** Name of the customer there. */
  readonly name: string;
  readonly certainty: Certainty;
  readonly reasons: readonly string[];
  /** How many further rows it resembles. */
  readonly others: number;
}
