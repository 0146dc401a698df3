import type { SheetBlueprint } from "../../sheets/blueprint";
import type { RowIdentity } from "../heldRow";
import type { CellChange, RecordedChange } from "../patch";
import type { JournalEntry } from "./journalEntry";
import { sheetStages } from "./sheetStages";

/** Changes → entries; the cells of one row become one entry. */
export function entriesOf(changes: readonly RecordedChange[]): readonly JournalEntry[] {
  const byRow = new Map<string, CellChange[]>();
  const entries: (JournalEntry | CellChange[])[] = [];
  for (const change of changes) {
    if (change.kind !== "set-cell") {
      entries.push(entryOf(change));
      continue;
    }
    const row = JSON.stringify(change.row);
    const cells = byRow.get(row);
    if (cells) cells.push(change);
    else entries.push(byRow.set(row, [change]).get(row) ?? []);
  }
  return entries.map((entry) => ("kind" in entry ? entry : cellsEntry(entry)));
}

function cellsEntry(changes: readonly CellChange[]): JournalEntry {
  const row: RowIdentity = changes[0]?.row ?? { sheet: "", hint: 0, key: null, cells: [] };
  const cells = changes.map(({ kind: _kind, row: _row, ...rest }) => rest);
  return { kind: "set-cells", ...row, changes: cells };
}

function entryOf(change: Exclude<RecordedChange, CellChange>): JournalEntry {
  if (change.kind === "add-sheet") {
    return { kind: "add-sheet", sheet: change.sheet.name, stages: sheetStages(change.sheet) };
  }
  if (change.kind !== "remove-row" && change.kind !== "restore-row") return change;
  const { row, ...rest } = change;
  return { ...row, ...rest };
}

/** Entry → changes. A sheet addition comes back as its name and stages only: its blueprint is not kept. */
export function changesOf(entry: JournalEntry): readonly RecordedChange[] {
  switch (entry.kind) {
    case "set-cells":
      return entry.changes.map((cellChange) => ({ kind: "set-cell", row: rowOf(entry), ...cellChange }));
    case "remove-row":
      return [
        { kind: "remove-row", row: rowOf(entry), ...(entry.held && { held: entry.held }), ...marksOf(entry) },
      ];
    case "restore-row":
      return [{ kind: "restore-row", row: rowOf(entry), held: entry.held, ...marksOf(entry) }];
    case "add-sheet":
      return [
        {
          kind: "add-sheet",
          sheet: { ...bareSheet, name: entry.sheet },
          ...(entry.stages && { stages: entry.stages }),
        },
      ];
    default:
      return [entry];
  }
}

function marksOf(entry: { readonly added?: true; readonly group?: number }) {
  return {
    ...(entry.added && { added: entry.added }),
    ...(entry.group !== undefined && { group: entry.group }),
  };
}

function rowOf({ sheet, hint, key, cells }: RowIdentity): RowIdentity {
  return { sheet, hint, key, cells };
}

const bareSheet: SheetBlueprint = {
  name: "",
  visibility: "visible",
  tabColor: null,
  columnWidths: [],
  freeze: { rows: 0, columns: 0 },
  formats: [],
  cells: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  print: null,
};
