import * as z from "zod/mini";
import type { SheetBlueprint } from "../../sheets/blueprint";
import { fields } from "../../sheets/fields";
import type { CellChange, RecordedChange, RowIdentity } from "../patch";
import { sheetBlueprintShape, sheetPartShape } from "./blueprintShape";
import { sheetStages } from "./sheetStages";

const cellValue = z.union([z.string(), z.number(), z.boolean()]);
const extras = z.object({
  formula: z.exactOptional(z.string()),
  formulaRow: z.exactOptional(z.int()),
  numberFormat: z.exactOptional(z.string()),
});
const place = z.readonly(z.object({ column: z.int(), value: cellValue }));
const identity = {
  sheet: z.string(),
  hint: z.int(),
  key: z.nullable(place),
  cells: z.readonly(z.array(place)),
};
const held = z.object({
  row: z.int(),
  firstColumn: z.int(),
  table: z.nullable(z.string()),
  copies: z.exactOptional(z.int()),
  keyed: z.exactOptional(z.int()),
  cells: z.readonly(
    z.array(
      z.object({
        value: cellValue,
        formula: z.exactOptional(z.string()),
        numberFormat: z.exactOptional(z.string()),
      }),
    ),
  ),
});
const group = z.exactOptional(z.int());
const cell = z.object({
  column: z.int(),
  heading: z.string(),
  field: z.nullable(z.enum(fields)),
  before: cellValue,
  after: cellValue,
  was: z.exactOptional(extras),
  becomes: z.exactOptional(extras),
  group,
});
const rows = {
  table: z.string(),
  sheet: z.exactOptional(z.string()),
  key: z.readonly(z.array(z.int())),
  rows: z.readonly(z.array(z.readonly(z.array(cellValue)))),
};
const formulas = {
  sheet: z.string(),
  firstRow: z.int(),
  rows: z.int(),
  column: z.int(),
  formula: z.string(),
};
const added = z.exactOptional(z.literal(true));
const name = z.object({ name: z.string(), formula: z.string() });

/** What stands in the 明细 column: the changes of one row, or one change of another kind. */
export const journalEntry = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("set-cells"), ...identity, changes: z.readonly(z.array(cell)) }),
  z.object({ kind: z.literal("remove-row"), ...identity, held: z.exactOptional(held), added, group }),
  z.object({ kind: z.literal("restore-row"), ...identity, held, added, group }),
  z.object({ kind: z.literal("add-rows"), ...rows }),
  z.object({ kind: z.literal("remove-rows"), ...rows }),
  z.object({
    kind: z.literal("add-sheet"),
    sheet: z.string(),
    stages: z.exactOptional(z.readonly(z.array(z.string()))),
  }),
  z.object({
    kind: z.literal("remove-sheet"),
    sheet: z.string(),
    contents: z.string(),
    held: z.exactOptional(sheetBlueprintShape),
  }),
  z.object({ kind: z.literal("add-name"), name, replaces: z.exactOptional(z.string()) }),
  z.object({ kind: z.literal("remove-name"), name }),
  z.object({ kind: z.literal("add-part"), sheet: z.string(), part: sheetPartShape }),
  z.object({ kind: z.literal("remove-part"), sheet: z.string(), part: sheetPartShape }),
  z.object({ kind: z.literal("lose-formula"), ...formulas }),
  z.object({ kind: z.literal("return-formula"), ...formulas }),
]);
export type JournalEntry = z.infer<typeof journalEntry>;

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
