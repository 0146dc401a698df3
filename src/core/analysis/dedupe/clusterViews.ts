import type { Verdict } from "../../changes/proposal";
import type { Certainty } from "../../dedupe/clusters/duplicates";
import type { CellValue } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/columnKey";
import type { RowPlace } from "../context/views";

export interface MemberView extends RowPlace {
  /** 0-based table row. */
  readonly tableRow: number;
  readonly values: Readonly<Partial<Record<ColumnKey, string>>>;
  /** The same cells as the sheet holds them: what is written when the user picks this member's value. */
  readonly cells: Readonly<Partial<Record<ColumnKey, CellValue>>>;
  readonly followUps: number;
  readonly transactions: number;
}

/** Why two rows are one customer or not; `bits` add up to the match weight, null where nothing is counted. */
export interface EvidenceLine {
  readonly text: string;
  readonly bits: number | null;
}

export interface ClusterView {
  readonly id: string;
  readonly certainty: Certainty;
  readonly matchWeight: number;
  readonly members: readonly MemberView[];
  /** Columns in which members differ, by field where it has one column, those beside it after all fields. */
  readonly differing: readonly ColumnKey[];
  /** Those of them whose values read the same and are only written otherwise (20-99人, 20—99人). */
  readonly writtenOtherwise: readonly ColumnKey[];
  /** What the columns are called in the workbook; none of one without a heading. */
  readonly headings: Readonly<Partial<Record<ColumnKey, string>>>;
  /** Table row of the proposed survivor. */
  readonly survivor: number;
  /** Proposed values of the survivor after the merge. */
  readonly merged: Readonly<Partial<Record<ColumnKey, CellValue>>>;
  /** Money moved with the members, in yuan: what a wrong or a missing merge would falsify. */
  readonly stake: number;
  readonly evidence: readonly EvidenceLine[];
  /** What agrees most, in a word or two each, the strongest first. */
  readonly agreeing: readonly string[];
  /** What to be careful of, a sentence each; shown before the evidence. */
  readonly warnings: readonly string[];
  readonly byDefault: Verdict;
}

/** What a group comes to with who is in it by now. */
export type GroupLeft = Pick<ClusterView, "merged" | "matchWeight" | "evidence" | "agreeing" | "warnings">;

export interface DuplicateSummary {
  readonly certain: number;
  readonly probable: number;
  readonly rows: number;
  readonly candidatePairs: number;
  /** Pairs not asked about, because people said they are two customers. */
  readonly remembered: number;
}

/**
 * Progress of a job, 0…1. A long search for duplicates tells once, before it is over, the groups it shows first: they are
 * final, and open the list of all groups in the same order.
 */
export type Report = (share: number, first?: readonly ClusterView[]) => void;
