import type { Change, Patch } from "../../../core/changes/patch";
import type { SheetPart } from "../../../core/changes/sheetChange";
import { recordsIn } from "../../../core/templates/own/recordsIn";

/** What a patch does to one sheet (or table, or the workbook's names), in numbers. */
export interface SheetFacts {
  /** null: the workbook's names. */
  readonly name: string | null;
  readonly cells: number;
  readonly removals: number;
  readonly additions: number;
  readonly names: number;
  /** Columns set beside the data, and such taken away again. */
  readonly columns: number;
  readonly columnsGone: number;
  /** Tables and dropdowns. */
  readonly parts: number;
  readonly sheet: "kept" | "added" | "removed" | "replaced";
}

/** How many single things a change stands for: rows added or taken out together, or with a new sheet, count one by one. */
function sizeOf(change: Change): number {
  if (change.kind === "add-sheet") return Math.max(1, recordsIn(change.sheet));
  return change.kind === "add-rows" || change.kind === "remove-rows" ? change.rows.length : 1;
}

/** All single changes of a patch. */
export function sizeOfPatch(patch: Patch): number {
  return patch.changes.reduce((sum, change) => sum + sizeOf(change), 0);
}

/** The sheet a change touches; added rows name their table where the sheet is not known yet. */
export function sheetOf(change: Change): string | null {
  switch (change.kind) {
    case "set-cell":
    case "remove-row":
    case "restore-row":
      return change.row.sheet;
    case "add-rows":
    case "remove-rows":
      return change.sheet ?? change.table;
    case "add-sheet":
      return change.sheet.name;
    case "remove-sheet":
    case "add-part":
    case "remove-part":
      return change.sheet;
    case "add-name":
    case "remove-name":
      return null;
  }
}

const nothing = {
  cells: 0,
  removals: 0,
  additions: 0,
  names: 0,
  columns: 0,
  columnsGone: 0,
  parts: 0,
  sheet: "kept",
} as const;

/** A sheet that was set up without records. */
export function newSheetFacts(name: string): SheetFacts {
  return { name, ...nothing, sheet: "added" };
}

/** The patch by sheet, in the order the sheets first appear. */
export function factsOf(patch: Patch): readonly SheetFacts[] {
  const facts = new Map<string | null, SheetFacts>();
  for (const change of patch.changes) {
    const name = sheetOf(change);
    facts.set(name, counted(facts.get(name) ?? { name, ...nothing }, change));
  }
  return [...facts.values()];
}

function isColumn({ kind }: SheetPart): boolean {
  return kind === "column" || kind === "beside";
}

function counted(facts: SheetFacts, change: Change): SheetFacts {
  switch (change.kind) {
    case "add-part":
      return isColumn(change.part)
        ? { ...facts, columns: facts.columns + 1 }
        : { ...facts, parts: facts.parts + 1 };
    case "remove-part":
      return isColumn(change.part)
        ? { ...facts, columnsGone: facts.columnsGone + 1 }
        : { ...facts, parts: facts.parts + 1 };
    case "set-cell":
      return { ...facts, cells: facts.cells + 1 };
    case "remove-row":
    case "remove-rows":
      return { ...facts, removals: facts.removals + sizeOf(change) };
    case "restore-row":
    case "add-rows":
      return { ...facts, additions: facts.additions + sizeOf(change) };
    case "add-sheet":
      return {
        ...facts,
        additions: facts.additions + recordsIn(change.sheet),
        sheet: facts.sheet === "removed" ? "replaced" : "added",
      };
    case "remove-sheet":
      return { ...facts, sheet: "removed" };
    case "add-name":
    case "remove-name":
      return { ...facts, names: facts.names + 1 };
  }
}
