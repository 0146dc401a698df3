import type { ColumnValidation } from "../../sheets/blueprint";
import { columnLetter } from "../../sheets/cell";
import type { ColumnSpec, SheetSpec } from "../../sheets/column";
import type { Language } from "../../sheets/words";
import { rows } from "./layout";
import { hints } from "./validationHints";
import { custom, ruleOf } from "./validationRule";

/** Where a table stands: the 1-based row of its first body cell and its 0-based first column. */
export interface TablePlace {
  readonly firstRow: number;
  readonly firstColumn: number;
}

const asInstalled: TablePlace = { firstRow: rows.first + 1, firstColumn: 0 };

/**
 * True where a sheet's columns get validation: on sheets people fill in, and on results with words to pick from; nobody
 * types into the others.
 */
export function isValidated({ entry }: SheetSpec, columns: readonly (ColumnSpec | null)[]): boolean {
  return entry || columns.some((column) => column?.list !== undefined || column?.options !== undefined);
}

const titleLimit = 32;

/** A table whose columns look at one another. */
interface ValidatedTable {
  readonly columns: readonly ColumnSpec[];
  readonly language: Language;
  /** Left out: as we lay tables out. */
  readonly place?: TablePlace;
}

/** Validation of the column at a 0-based position of a table. */
export function validationOf(
  position: number,
  { columns, language, place = asInstalled }: ValidatedTable,
): ColumnValidation | null {
  const column = columns[position];
  if (column === undefined || column.formula) return null;
  const { firstRow, firstColumn } = place;
  const letterOf = (key: string) => {
    const index = columns.findIndex((other) => other.key === key);
    return index < 0 ? undefined : columnLetter(firstColumn + index);
  };
  const wanted = ruleOf(column, {
    language,
    letterOf,
    own: columnLetter(firstColumn + position),
    firstRow,
  });
  if (wanted.kind === "none" && !column.prompt) return null;
  // An input prompt needs a rule to hang on; this one lets everything pass.
  const rule = wanted.kind === "none" ? custom("=TRUE") : wanted;
  const title = column.heading[language].slice(0, titleLimit);
  const hint = hints[column.kind]?.[language];
  return {
    rule,
    strict: column.strict === true,
    prompt: column.prompt ? { title, message: column.prompt[language] } : null,
    error: hint && wanted.kind !== "none" ? { title, message: hint } : null,
  };
}
