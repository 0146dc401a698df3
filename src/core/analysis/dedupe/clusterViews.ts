import type { Verdict } from "../../changes/proposal";
import type { Certainty } from "../../dedupe/clusters/duplicates";
import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import type { RowPlace } from "../views";

export interface MemberView extends RowPlace {
  /** 0-based table row. */
  readonly tableRow: number;
  readonly values: Readonly<Partial<Record<Field, string>>>;
  /** The same cells as the sheet holds them: what is written when the user picks this member's value. */
  readonly cells: Readonly<Partial<Record<Field, CellValue>>>;
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
  /** Fields on which members differ. */
  readonly differing: readonly Field[];
  /** Those of them whose values read the same and are only written otherwise (20-99人, 20—99人). */
  readonly writtenOtherwise: readonly Field[];
  /** Headings of the fields that mean nothing of ours (其他文字): only these tell people which column it is. */
  readonly headings: Readonly<Partial<Record<Field, string>>>;
  /** Table row of the proposed survivor. */
  readonly survivor: number;
  /** Proposed value of every field of the survivor after the merge. */
  readonly merged: Readonly<Partial<Record<Field, CellValue>>>;
  /** Money moved with the members, in yuan: what a wrong or a missing merge would falsify. */
  readonly stake: number;
  readonly evidence: readonly EvidenceLine[];
  /** What agrees most, in a word or two each, the strongest first. */
  readonly agreeing: readonly string[];
  /** What to be careful of, a sentence each; shown before the evidence. */
  readonly warnings: readonly string[];
  readonly byDefault: Verdict;
}

export interface DuplicateSummary {
  readonly certain: number;
  readonly probable: number;
  readonly rows: number;
  readonly candidatePairs: number;
  /** Pairs not asked about, because people said they are two customers. */
  readonly remembered: number;
}
