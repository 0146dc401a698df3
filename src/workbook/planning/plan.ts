import type { Conflict } from "../../core/changes/conflict";
import type { HeldRow } from "../../core/changes/heldRow";
import type {
  FormulaLoss,
  FormulaReturn,
  RecordedChange,
  RowRemoval,
  RowRestoration,
  RowsAddition,
  RowsRemoval,
} from "../../core/changes/patch";
import type { PlannedCell } from "../../core/changes/planning/planCells";
import type {
  NameAddition,
  NameRemoval,
  PartAddition,
  PartRemoval,
  SheetAddition,
  SheetRemoval,
} from "../../core/changes/sheetChange";
import type { Between } from "../reading/cells/longBetween";
import type { BookFacts } from "../reading/sheets/sheetFacts";

/** A row that will be removed, with all it holds. */
export interface PlannedRemoval {
  readonly change: RowRemoval & Required<Pick<RowRemoval, "held">>;
}

/** A sheet that will be removed, and its content hash when the plan was made; null: whatever it holds may go. */
export interface PlannedSheetRemoval {
  readonly change: SheetRemoval;
  readonly stood: string | null;
}

/** A row that came back, and where it stands now. */
export interface ReturnedRow {
  readonly row: number;
  readonly held: HeldRow;
}

/** What happens on one sheet, in this order: rows that come back, cells (rows as before that), rows that go. */
export interface SheetPlan {
  readonly sheet: string;
  readonly cells: readonly PlannedCell[];
  /** What stands between them. */
  readonly between: Between;
  readonly restorations: readonly RowRestoration[];
  /** Rows a job that was cut off brought back, or never took away. */
  readonly standing: readonly ReturnedRow[];
  readonly removals: readonly PlannedRemoval[];
}

/** A patch held against the workbook as it is now: what will be written, and what not. */
export interface Plan {
  readonly sheetAdditions: readonly SheetAddition[];
  readonly nameAdditions: readonly NameAddition[];
  /** Tables, columns and validations; before cells where they come, after them where they go. */
  readonly parts: readonly (PartAddition | PartRemoval)[];
  readonly sheets: readonly SheetPlan[];
  readonly formulaLosses: readonly FormulaLoss[];
  readonly formulaReturns: readonly FormulaReturn[];
  readonly rowsAdditions: readonly RowsAddition[];
  readonly rowsRemovals: readonly RowsRemoval[];
  readonly nameRemovals: readonly NameRemoval[];
  readonly sheetRemovals: readonly PlannedSheetRemoval[];
  readonly conflicts: readonly Conflict[];
  /** Changes the workbook shows already. */
  readonly done: number;
}

/** How strictly a patch is held against the workbook. */
export interface PlanMode {
  /** Half of it may have been written before (a crash): what is done already is no conflict. */
  readonly resumed?: boolean;
  /** What was edited since is overwritten: the user has said so. */
  readonly overwrite?: boolean;
  /** Sheets were installed a moment ago by the same call: nobody can have typed into them. */
  readonly ownSheets?: boolean;
  /** A sheet or table that is gone stops the whole: nobody was asked yet. */
  readonly whole?: boolean;
  /** Nothing will be written: what only the journal keeps is not read. */
  readonly foreseen?: boolean;
}

/** The plan as the journal keeps it: only what will be written, with everything needed to take it back. */
export function recordedChanges(plan: Plan): readonly RecordedChange[] {
  return [
    ...plan.sheetAdditions,
    ...plan.nameAdditions,
    ...plan.parts,
    ...plan.sheets.flatMap((sheet): RecordedChange[] => [
      ...sheet.cells.map((cell) => cell.change),
      ...sheet.restorations,
      ...sheet.removals.map((removal) => removal.change),
    ]),
    ...plan.formulaLosses,
    ...plan.formulaReturns,
    ...plan.rowsAdditions,
    ...plan.rowsRemovals,
    ...plan.nameRemovals,
    ...plan.sheetRemovals.map((removal) => removal.change),
  ];
}

/** What a part of a plan is made from. */
export interface Scene {
  readonly facts: BookFacts;
  readonly mode: PlanMode;
}

/** A part of a plan. */
export interface Part<T> {
  readonly planned: readonly T[];
  readonly conflicts: readonly Conflict[];
  readonly done: number;
}
