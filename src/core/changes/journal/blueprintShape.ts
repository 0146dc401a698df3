import * as z from "zod/mini";
import { heldValidation } from "../heldValidation";

/* Shapes of blueprints as the journal keeps them; what does not fit is an unreadable entry, never a guess. */

const list = <T extends z.core.$ZodType>(item: T) => z.readonly(z.array(item));
const text = z.string();
const area = { row: z.int(), column: z.int(), rows: z.int(), columns: z.int() };
const message = z.nullable(z.object({ title: text, message: text }));

const validation = {
  rule: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("list"), source: text }),
    z.object({ kind: z.literal("custom"), formula: text }),
    z.object({ kind: z.literal("date"), from: text, to: text }),
    z.object({ kind: z.literal("whole-number"), from: z.number(), to: z.number() }),
    z.object({ kind: z.literal("decimal"), from: z.number() }),
    z.object({ kind: z.literal("none") }),
  ]),
  strict: z.boolean(),
  prompt: message,
  error: message,
};

const format = z.object({
  ...area,
  numberFormat: z.exactOptional(text),
  fill: z.exactOptional(text),
  fontColor: z.exactOptional(text),
  bold: z.exactOptional(z.boolean()),
  italic: z.exactOptional(z.boolean()),
  fontSize: z.exactOptional(z.number()),
  wrap: z.exactOptional(z.boolean()),
  horizontal: z.exactOptional(z.enum(["Left", "Center", "Right"])),
  vertical: z.exactOptional(z.enum(["Top", "Center"])),
  rowHeight: z.exactOptional(z.number()),
  merge: z.exactOptional(z.literal(true)),
});

const table = z.object({ ...area, name: text, style: text, banded: z.boolean() });

const conditionalFormat = z.object({
  ...area,
  rule: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("text-contains"), text }),
    z.object({
      kind: z.literal("cell-value"),
      operator: z.enum(["EqualTo", "GreaterThan", "LessThan"]),
      formula: text,
    }),
    z.object({ kind: z.literal("custom"), formula: text }),
  ]),
  fill: z.nullable(text),
  fontColor: z.nullable(text),
});

const chart = z.object({
  name: text,
  kind: z.enum(["ColumnClustered", "ColumnStacked100"]),
  title: text,
  source: z.object(area),
  seriesBy: z.enum(["Columns", "Rows"]),
  anchor: z.object(area),
  numberFormat: z.exactOptional(text),
});

export const sheetBlueprintShape = z.object({
  name: text,
  visibility: z.enum(["visible", "hidden", "veryHidden"]),
  tabColor: z.nullable(text),
  columnWidths: list(z.number()),
  freeze: z.object({ rows: z.int(), columns: z.int() }),
  formats: list(format),
  cells: list(z.object({ ...area, values: list(list(z.union([text, z.number(), z.boolean()]))) })),
  tables: list(table),
  validations: list(z.object({ ...area, ...validation })),
  conditionalFormats: list(conditionalFormat),
  print: z.nullable(
    z.object({
      landscape: z.boolean(),
      titleRows: z.int(),
      titleColumns: z.exactOptional(z.int()),
      pagesWide: z.exactOptional(z.int()),
      onePage: z.exactOptional(z.boolean()),
    }),
  ),
  charts: z.exactOptional(list(chart)),
});

const columnValidation = z.object(validation);

const column = z.object({
  heading: text,
  width: z.number(),
  numberFormat: text,
  fill: text,
  fontColor: text,
  wrap: z.boolean(),
  formula: z.nullable(text),
  validation: z.nullable(columnValidation),
  highlights: z.exactOptional(list(z.object({ text, fill: text, fontColor: text }))),
});

export const sheetPartShape = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("table"), table }),
  z.object({ kind: z.literal("column"), table: text, column }),
  z.object({
    kind: z.literal("beside"),
    column,
    headingRow: z.number(),
    at: z.number(),
    rows: z.number(),
  }),
  z.object({
    kind: z.literal("validation"),
    table: text,
    heading: text,
    validation: columnValidation,
    was: z.exactOptional(list(heldValidation)),
  }),
]);
