import type { SheetMapping } from "../../../core/adopt/mapping/mapping";
import type { RecogniseOptions } from "../../../core/adopt/recogniseSheets";
import type { BookSetup } from "../../../core/analysis/context/bookSetup";
import type { RowPlace } from "../../../core/analysis/context/views";
import type { Report } from "../../../core/analysis/dedupe/clusterViews";
import type { LiveChanges } from "../../../core/analysis/live/liveViews";
import type { LastTiering } from "../../../core/analysis/tiering/lastTieringOf";
import type { Conflict } from "../../../core/changes/conflict";
import type { OperationRecord } from "../../../core/changes/operation";
import type { Patch } from "../../../core/changes/patch";
import type { DedupeSettings } from "../../../core/dedupe/scoring/settings";
import type { HeldReport } from "../../../core/reports/tierReportSheet";
import type { LastReview } from "../../../core/reviews/reviewMonths";
import type { Goal, Profile } from "../../../core/sheets/column";
import type { Grid, SheetHead } from "../../../core/sheets/grid";
import type { Language } from "../../../core/sheets/words";
import type { StructureCheck, StructureProblem } from "../../../core/templates/checks/structureProblem";
import type { ChoiceList, ChoiceSheet } from "../../../core/templates/choices/choiceLists";
import type { ChoiceUse } from "../../../core/templates/choices/choiceUse";
import type { ChoiceEdit } from "../../../core/templates/choices/editChoices";
import type { KeptScheme } from "../../../core/tiering/scheme/keptScheme";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import type { WorkbookChanges } from "../../../workbook/excel/events";
import type { WaitReason } from "../../../workbook/excel/running";
import type { MergedGroup } from "../../../workbook/mergedGroups";
import type { HurtFormulas } from "../../../workbook/planning/hurtFormulas";
import type { Finishing } from "../../../workbook/recover";
import type { QualityScoreOf } from "./qualityScores";

/** How a long run is watched and stopped. */
export interface Control {
  readonly signal: AbortSignal;
  readonly report: Report;
  /** Why nothing moves for a while. */
  readonly onWait: (reason: WaitReason) => void;
}

/** What an operation did. `operationId` is null when nothing was written. */
export interface Written {
  readonly operationId: number | null;
  /** Cells, rows and sheets, counted together. */
  readonly written: number;
  readonly conflicts: readonly Conflict[];
  /** Formulas that pointed at rows moved out, by sheet; left out: none. */
  readonly hurt?: readonly HurtFormulas[];
}

export type Undone =
  | { readonly kind: "undone"; readonly written: Written }
  /** Later operations stand on this one and must be undone first. */
  | { readonly kind: "depends"; readonly on: readonly number[] }
  /** Nothing was written yet: these cells were edited since. */
  | { readonly kind: "edited"; readonly conflicts: readonly Conflict[] };

/** What becomes of cells that were edited since the operation that is undone. */
export type Edited = "ask" | "keep" | "overwrite";

export interface InstallChoice {
  readonly profile: Profile;
  readonly goals: readonly Goal[];
  readonly language: Language;
}

/** A smaller job around the standard sheets; `day` is "YYYY-MM-DD". */
export type TemplateJob =
  | { readonly kind: "issue-ids"; readonly day: string }
  | { readonly kind: "add-demo"; readonly day: string }
  | { readonly kind: "remove-demo" }
  | { readonly kind: "uninstall" };

/** What an install would do to one sheet. */
export interface PlannedSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly hidden: boolean;
  readonly exists: boolean;
}

/** An install before it is written. */
export interface InstallPlan {
  readonly sheets: readonly PlannedSheet[];
  /** Of the standard sheets that are there: further ones get the same. null: free to choose. */
  readonly language: Language | null;
}

/** A place to show to the user: a cell, or a whole row when `column` (a letter) is null. */
export interface Spot extends RowPlace {
  readonly column: string | null;
}

/** What the user has said about sheets and columns, kept in the workbook. */
export type Adopted = Pick<RecogniseOptions, "saved" | "chosen" | "imported">;

type Chosen = NonNullable<RecogniseOptions["chosen"]>[number];
/** A sheet whose use and heading row the user set by hand. */
export type ChosenSheet = Required<Omit<Chosen, "related" | "contacts">> &
  Pick<Chosen, "related" | "contacts">;

/** What becomes of an interrupted operation whose sheet is not found: it waits, or its rest is left as it is. */
export type Missing = "refuse" | "leave";

/** All the pane asks of the workbook; the one implementation over office.js is excelGateway. */
export interface WorkbookGateway {
  readHeads(): Promise<readonly SheetHead[]>;
  /** What the analysis should know beside the records; `today` is "YYYY-MM-DD". */
  readSetup(
    heads: readonly SheetHead[],
    mappings: readonly SheetMapping[],
    today: string,
  ): Promise<BookSetup>;
  readRows(
    mappings: readonly SheetMapping[],
    onGrid: (grid: Grid) => Promise<void>,
    control: Control,
  ): Promise<void>;
  adopted(): Promise<Adopted>;
  adopt(mappings: readonly SheetMapping[], chosen: readonly ChosenSheet[]): Promise<void>;
  /** Columns that were taken apart, or shall not be offered for it, by sheet and heading. */
  settledSplits(): Promise<readonly string[]>;
  declineSplit(id: string): Promise<void>;
  /** What people said to the questions of earlier imports. */
  importAnswers(): Promise<Readonly<Record<string, string>>>;
  /** How tiers are assigned in this workbook. */
  keptScheme(): Promise<KeptScheme>;
  keepScheme(scheme: Scheme): Promise<void>;
  /** The latest period of 分级历史; null where tiers were never written. */
  lastTiering(): Promise<LastTiering | null>;
  /** The latest month of 月末复核; null where none was written. */
  lastReview(): Promise<LastReview | null>;
  /** How duplicates are looked for in this workbook; the shipped settings where nobody chose others. */
  dedupeSettings(): Promise<DedupeSettings>;
  setDedupeSettings(settings: DedupeSettings): Promise<void>;
  planInstall(choice: InstallChoice): Promise<InstallPlan>;
  installSheets(choice: InstallChoice, control: Control): Promise<Written>;
  /** 结构体检: what drifted in the standard sheets, each with its repair. */
  checkSheets(): Promise<StructureCheck>;
  /** What newer definitions would add to sheets that were set up before; none where they are up to date. */
  upgrades(): Promise<readonly StructureProblem[]>;
  /** The lists of 字典; null where the workbook has none. */
  choices(): Promise<ChoiceSheet | null>;
  /** Where the choices of a list are used. */
  choiceUse(list: ChoiceList, mappings: readonly SheetMapping[]): Promise<readonly ChoiceUse[]>;
  choicePatch(
    edits: readonly ChoiceEdit[],
    mappings: readonly SheetMapping[],
    reason: string,
  ): Promise<Patch>;
  /** The patch of a smaller job, to be looked at before it is written. */
  templatePatch(job: TemplateJob, reason: string): Promise<Patch>;
  /** 分级报告 as it stands, so that the next one can take its place; null without one. */
  heldReport(): Promise<HeldReport | null>;
  applyPatch(patch: Patch, control: Control): Promise<Written>;
  /** The formulas that would show #REF! once the patch is written. */
  foreseenHurt(patch: Patch, signal: AbortSignal): Promise<readonly HurtFormulas[]>;
  /** The latest first. */
  listOperations(): Promise<readonly OperationRecord[]>;
  /** `group` = only this group of a merge. */
  undoOperation(id: number, edited: Edited, control: Control, group?: number): Promise<Undone>;
  /** What an undo of the operation, or of one group of a merge, would write, were nothing changed since. */
  undoPatch(id: number, group?: number): Promise<Patch>;
  /** What stands merged and can be taken apart again, the latest first. */
  mergedGroups(): Promise<readonly MergedGroup[]>;
  /** Whether an operation that a crash interrupted can be finished; else why not. */
  finishingOf(id: number): Promise<Finishing>;
  /** Writes what is missing of such an operation. */
  finishOperation(id: number, control: Control): Promise<Written>;
  /** Takes back what an interrupted operation wrote. */
  rollBackOperation(id: number, control: Control, missing?: Missing): Promise<Written>;
  locate(spot: Spot): Promise<void>;
  /** The row the user has selected. */
  selected(): Promise<RowPlace>;
  /** Calls back when somebody edited the workbook; gives the way to stop. */
  watch(onEdit: (changes: WorkbookChanges) => void): Promise<() => Promise<void>>;
  /** The customer rows among what was edited, as they are now. */
  readEdited(changes: WorkbookChanges, mappings: readonly SheetMapping[]): Promise<LiveChanges>;
  /** Gives the new customers among what was edited their ids, where the workbook wants that; how many. */
  issueNewIds(changes: WorkbookChanges, day: string, reason: string): Promise<number>;
  /** Whether new rows of 客户基础信息 get their id by themselves. */
  autoIds(): Promise<boolean>;
  setAutoIds(on: boolean): Promise<void>;
  /** The quality score of each quarter, the oldest first. */
  qualityScores(): Promise<readonly QualityScoreOf[]>;
  keepQualityScore(score: QualityScoreOf): Promise<void>;
  /** The whole file as bytes, for a copy to keep. */
  fileBytes(control: Control): Promise<Uint8Array>;
  /** Name filed in 变更日志; kept on this computer. */
  author(): string;
  setAuthor(name: string): void;
}
