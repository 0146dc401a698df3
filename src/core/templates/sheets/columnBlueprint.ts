import type { ColumnBlueprint, ColumnValidation } from "../../sheets/blueprint";
import type { CellValue } from "../../sheets/cell";
import type { ColumnKey, ColumnSpec, FormulaNames, Goal, Profile, SheetId } from "../../sheets/column";
import type { Language } from "../../sheets/words";
import type { SheetNames } from "../naming/naming";
import { numberFormats } from "./lists";

/** Everything a sheet's blueprint depends on beside its definition. */
export interface SheetContext {
  readonly language: Language;
  readonly profile: Profile;
  readonly goals?: readonly Goal[];
  /** Columns of a result sheet that come with its rows, by key. */
  readonly also?: readonly ColumnKey[];
  readonly names: ReadonlyMap<SheetId, SheetNames>;
  readonly choice: FormulaNames["choice"];
  /** Heading of a column of any installed sheet. */
  readonly headingOf: (sheet: SheetId, key: string) => string;
}

/** Fill and ink of a heading: dark asks to be filled in. Each pair has a contrast of at least 4.5 : 1. */
const headingLook = {
  always: { fill: "#0F6CBD", fontColor: "#FFFFFF" },
  "one-of": { fill: "#2A78BD", fontColor: "#FFFFFF" },
  optional: { fill: "#D3E4F4", fontColor: "#1B3A57" },
  computed: { fill: "#E1DFDD", fontColor: "#484644" },
} as const;

/** One column on its own, for a table that lacks it. */
export function columnBlueprint(
  sheet: SheetId,
  column: ColumnSpec,
  context: SheetContext,
  validation: ColumnValidation | null,
): ColumnBlueprint {
  const formula = formulaOf(sheet, column, context);
  return {
    heading: column.heading[context.language],
    width: column.width,
    numberFormat: numberFormats[column.kind],
    ...lookOf(column),
    wrap: column.kind === "longText",
    formula: typeof formula === "string" && formula !== "" ? formula : null,
    validation,
  };
}

/** The column's live formula, or "". */
export function formulaOf(sheet: SheetId, column: ColumnSpec, context: SheetContext): CellValue {
  if (!column.formula) return "";
  const table = (id: SheetId) => context.names.get(id)?.table ?? "";
  const heading = (id: SheetId, key: string) => escapeHeading(context.headingOf(id, key));
  return column.formula({
    here: (key) => `${table(sheet)}[[#This Row],[${heading(sheet, key)}]]`,
    all: (id, key) => `${table(id)}[${heading(id, key)}]`,
    choice: context.choice,
  });
}

/** Structured references escape these characters with an apostrophe. */
function escapeHeading(heading: string): string {
  return heading.replace(/['[\]#@]/g, "'$&");
}

/** Fill and ink of a heading. */
export function lookOf(column: ColumnSpec): { readonly fill: string; readonly fontColor: string } {
  return headingLook[column.formula ? "computed" : (column.required ?? "optional")];
}
