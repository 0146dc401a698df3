import { z } from "zod/mini";
import { fields } from "../../sheets/fields";
import { sheetBlueprintShape, sheetPartShape } from "./blueprintShape";

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
  coloursKept: z.exactOptional(z.literal(true)),
  cells: z.readonly(
    z.array(
      z.object({
        value: cellValue,
        formula: z.exactOptional(z.string()),
        numberFormat: z.exactOptional(z.string()),
        fill: z.exactOptional(z.string()),
        fontColor: z.exactOptional(z.string()),
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
