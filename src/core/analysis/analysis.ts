import type { SheetMapping } from "../adopt/mapping/mapping";
import type { RecogniseOptions } from "../adopt/recogniseSheets";
import type { Patch } from "../changes/patch";
import type {
  CorrectionDecision,
  CorrectionScope,
  Decisions,
  MergeDecision,
  MergeMembers,
  MergeScope,
  ReviewOutcome,
  ReviewScope,
  RuleDecision,
  TierDecision,
} from "../changes/proposal";
import type { ImportOpening } from "../imports/importRun";
import type { ImportChoice } from "../imports/rows/importChoice";
import type { HeldReport } from "../reports/tierReportSheet";
import type { Grid, SheetHead } from "../sheets/grid";
import type { Language } from "../sheets/words";
import type { GateLine } from "../tiering/gate/gateLine";
import type { Scheme } from "../tiering/scheme/scheme";
import type { FindingParts, FindingQuery, FindingView, WantedFindings } from "./anomalies/views/findingViews";
import type { InspectionSummary } from "./anomalies/views/inspectionSummary";
import type { RuleSection } from "./anomalies/views/ruleViews";
import type { SolvedFinding } from "./anomalies/views/solvedView";
import type { BookSetup } from "./context/bookSetup";
import type { DedupeContext, JobContext, ReviewContext, TierContext } from "./context/jobContext";
import type { BookSummary, Page, PageQuery } from "./context/views";
import type { CustomerQuery, CustomerView } from "./customers/customerView";
import type { SoughtCustomer, SoughtQuery } from "./customers/soughtCustomers";
import type { ClusterView, DuplicateSummary, GroupLeft, Report } from "./dedupe/clusterViews";
import type { PartedCustomer } from "./dedupe/partedPatch";
import type { ContactNote, DuePage, DueQuery } from "./followUps/dueViews";
import type { ImportDoubtQuery, ImportDoubtView, ImportSummary } from "./imports/importViews";
import type { LiveChanges, LiveFinding, LiveWarning } from "./live/liveViews";
import type { ReviewPage, ReviewQuery } from "./reviews/reviewViews";
import type { SplitCellView, SplitChoice, SplitQuery, SplitView } from "./splits/splitViews";
import type { DayCells, DealsReach } from "./tiering/dealsReach";
import type { ManualTierChoice } from "./tiering/manualTierPatch";
import type { TierForecast, TierQuery, TierReport, TierSummary, TierView } from "./tiering/views/tierViews";

/**
 * Everything the add-in computes, behind one small door. It lives in the worker while the pane is open and in
 * the same thread in tests and the headless run; arguments and answers are plain data that can be posted.
 * Order: recognise → open → addRows… → close → any job, any number of times.
 */
export interface Analysis {
  recognise(heads: readonly SheetHead[], options?: RecogniseOptions): readonly SheetMapping[];
  open(mappings: readonly SheetMapping[], setup: BookSetup): void;
  addRows(grid: Grid): void;
  close(): BookSummary;

  inspect(context: JobContext, report: Report): InspectionSummary;
  findings(query: FindingQuery): Page<FindingView>;
  /** What the findings of a query fall into: rules, columns, people. */
  findingParts(query: WantedFindings): FindingParts;
  /** What 问题清单 names and is gone: first what it does not say yet. */
  solvedFindings(query: PageQuery): Page<SolvedFinding>;
  /** All rules of the catalogue, by section, with what people decided of them. */
  ruleSections(language: Language): readonly RuleSection[];
  correctionPatch(decisions: Decisions<CorrectionDecision>, scope?: CorrectionScope): Patch;
  /** Keeps what was decided for the next inspection, though the book is read anew before it. */
  setAside(decisions: Decisions<CorrectionDecision>, scope: CorrectionScope): void;
  /** Writes errors and warnings into the column 异常标注 beside the data, or clears it. */
  markPatch(clear: boolean): Patch;
  /** Writes 问题清单 or brings it up to date; dismissals and what was decided of whole rules are filed there. */
  findingPatch(decisions: Decisions<CorrectionDecision>, ofRules?: readonly RuleDecision[]): Patch;

  findDuplicates(context: DedupeContext, report: Report): DuplicateSummary;
  clusters(query: PageQuery & { readonly certainty?: "certain" | "probable" }): Page<ClusterView>;
  /** What a group comes to with who is in it by now, no value picked; null where there is no such group. */
  groupLeft(id: string, members: MergeMembers): GroupLeft | null;
  mergePatch(decisions: Decisions<MergeDecision>, scope?: MergeScope): Patch;
  /** Says of customers that were merged and taken apart again that they are not the same. */
  partedPatch(parted: readonly PartedCustomer[], context: JobContext): Patch;

  /** What is wrong in rows as they were just typed. */
  inspectRows(changes: LiveChanges, context: JobContext): readonly LiveFinding[];
  /** Checks rows that were typed or pasted against all customers, the moment it happens. */
  checkRows(changes: LiveChanges, context: DedupeContext): readonly LiveWarning[];

  /** What should be mended before tiers are assigned; duplicates only where they were searched. Empty = go ahead. */
  tierGate(context: TierContext): readonly GateLine[];
  /** How far the deals of some columns reach, where they end long before a day ("YYYY-MM-DD"); needs no open book. */
  dealsReach(columns: readonly DayCells[], asOf: string): DealsReach | null;
  assignTiers(context: TierContext, report: Report): TierSummary;
  tiers(query: TierQuery): Page<TierView>;
  /** What another scheme would do to the customers of the last run, nothing written. */
  whatIf(scheme: Scheme): TierForecast;
  tierReport(): TierReport;
  tierPatch(decisions: Decisions<TierDecision>): Patch;
  /** Sets one customer's tier by hand outside a run, or takes it back. */
  manualTierPatch(choice: ManualTierChoice, context: JobContext): Patch;
  /**
   * Writes 分级报告 of the last run with the decisions of the last `tierPatch`; `held` = the report the workbook has,
   * which it replaces.
   */
  reportPatch(held: HeldReport | null, context: JobContext): Patch;

  /** 月末复核: whom to look at before the month is closed. */
  review(query: ReviewQuery): ReviewPage;
  reviewPatch(decisions: Decisions<ReviewOutcome>, context: ReviewContext, scope: ReviewScope | null): Patch;

  followUpsDue(query: DueQuery): DuePage;
  /** The customers a text calls; the tiers and the due list are narrowed by their own queries. */
  soughtCustomers(query: SoughtQuery): Page<SoughtCustomer>;
  /** Everything of one customer; null where the reference names nobody. */
  customer(query: CustomerQuery): CustomerView | null;
  /** Writes 待跟进 or brings it up to date. */
  dueListPatch(context: JobContext): Patch;
  /** Files a contact that took place. */
  contactPatch(note: ContactNote, context: JobContext): Patch;

  /** Columns of adopted sheets that hold several things a cell. */
  splits(language: Language): readonly SplitView[];
  /** The cells of one of them, as the last `splits` found it. */
  splitCells(query: SplitQuery): Page<SplitCellView>;
  splitPatch(choices: readonly SplitChoice[]): Patch;

  /** 导入 beside the open book: open → addImportRows… → preview → patch, the last two any number of times. */
  openImport(opening: ImportOpening, setup: BookSetup): void;
  /** Rows of the sources and of the standard sheets, whole, from the first row on. */
  addImportRows(grid: Grid): void;
  importPreview(choice: ImportChoice): ImportSummary;
  /** What the last preview could not take over as values. */
  importDoubts(query: ImportDoubtQuery): Page<ImportDoubtView>;
  /** Exactly what the last preview said. */
  importPatch(): Patch;
}
