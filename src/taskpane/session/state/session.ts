import type { SheetMapping } from "../../../core/adopt/mapping/mapping";
import type { InspectionSummary } from "../../../core/analysis/anomalies/views/inspectionSummary";
import type { BookSummary, RowPlace } from "../../../core/analysis/context/views";
import type { ClusterView, DuplicateSummary } from "../../../core/analysis/dedupe/clusterViews";
import type { LiveFinding, LiveWarning } from "../../../core/analysis/live/liveViews";
import type { TierSummary } from "../../../core/analysis/tiering/views/tierViews";
import type { OperationRecord } from "../../../core/changes/operation";
import type {
  CorrectionDecision,
  CorrectionScope,
  MergeDecision,
  MergeScope,
  ReviewOutcome,
  TierDecision,
} from "../../../core/changes/proposal";
import { type Drafts, noDrafts } from "./drafts";
import type { JobEvent, JobState } from "./jobState";
import { idle } from "./jobState";
import type { Problem } from "./problem";
import type { Place, Route } from "./route";
import { home } from "./route";
import type { Writing } from "./writing";

/**
 * What is known of the workbook: `recognised` after its heads, `read` once the worker holds its rows;
 * `outdated` when something was written since.
 */
export type BookState =
  | { readonly phase: "idle" }
  | { readonly phase: "recognising" }
  | {
      readonly phase: "recognised";
      readonly mappings: readonly SheetMapping[];
      /** Somebody wrote on a sheet since. */
      readonly outdated?: boolean;
    }
  | {
      readonly phase: "read";
      readonly mappings: readonly SheetMapping[];
      readonly summary: BookSummary;
      readonly outdated: boolean;
      /** Outdated by nothing but contacts filed in the pane, which the due list knows of. */
      readonly filedOnly?: boolean;
    }
  | { readonly phase: "failed"; readonly problem: Problem };

/** A contact filed since the workbook was read: its line of the due list, and the operation that takes it back. */
export interface Filed {
  readonly id: string;
  readonly companyName: string;
  readonly operationId: number;
}

type Duplicates = JobState<DuplicateSummary, MergeDecision, MergeScope, ClusterView>;
type Inspection = JobState<InspectionSummary, CorrectionDecision, CorrectionScope>;
type Tiers = JobState<TierSummary, TierDecision, null>;

export interface Session {
  /** The way here; the last is shown, the one before is where "back" leads. Never empty. */
  readonly trail: readonly [Route, ...Route[]];
  /** By routeKey; of the results there are. */
  readonly places: Readonly<Record<string, Place>>;
  readonly book: BookState;
  readonly duplicates: Duplicates;
  readonly inspection: Inspection;
  readonly tiers: Tiers;
  readonly writing: Writing;
  /** What was written, the latest first; null until the log is read. */
  readonly operations: readonly OperationRecord[] | null;
  /** Rows just typed that seem to be customers already there; the latest first. */
  readonly live: readonly LiveWarning[];
  /** What is wrong in rows just typed; the latest first. */
  readonly typed: readonly LiveFinding[];
  /** The latest first; forgotten when the workbook is read again. */
  readonly filed: readonly Filed[];
  /** What was said of customers under review, by their ids; of this reading only. */
  readonly reviewed: Readonly<Record<string, ReviewOutcome>>;
  readonly drafts: Drafts;
  /** Something small that went wrong beside the page's own work, until the next click. */
  readonly notice: Problem | null;
}

export const newSession: Session = {
  trail: [home],
  places: {},
  book: idle,
  duplicates: idle,
  inspection: idle,
  tiers: idle,
  writing: { phase: "none" },
  operations: null,
  live: [],
  typed: [],
  filed: [],
  reviewed: {},
  drafts: noDrafts,
  notice: null,
};

export type Action =
  | { readonly type: "opened"; readonly route: Route }
  | { readonly type: "switched"; readonly route: Route }
  /** The page shown remembers a place for who comes back to it. */
  | { readonly type: "marked"; readonly place: Place }
  | { readonly type: "went-back" }
  | { readonly type: "book"; readonly book: BookState }
  | {
      readonly type: "duplicates";
      readonly event: JobEvent<DuplicateSummary, MergeDecision, MergeScope, ClusterView>;
    }
  | {
      readonly type: "inspection";
      readonly event: JobEvent<InspectionSummary, CorrectionDecision, CorrectionScope>;
    }
  | { readonly type: "tiers"; readonly event: JobEvent<TierSummary, TierDecision, null> }
  | { readonly type: "writing"; readonly writing: Writing }
  | { readonly type: "operations"; readonly operations: readonly OperationRecord[] }
  | { readonly type: "filed"; readonly filed: Filed }
  | { readonly type: "reviewed"; readonly id: string; readonly outcome: ReviewOutcome | null }
  | { readonly type: "drafted"; readonly drafts: Partial<Drafts> }
  | { readonly type: "edited" }
  | { readonly type: "live"; readonly warnings: readonly LiveWarning[]; readonly again: readonly RowPlace[] }
  | { readonly type: "typed"; readonly findings: readonly LiveFinding[]; readonly again: readonly RowPlace[] }
  | { readonly type: "live-seen" }
  | { readonly type: "typed-seen" }
  | { readonly type: "notice"; readonly notice: Problem | null };
