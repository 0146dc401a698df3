import { columnLetters, columnOfLetters } from "../address";

/** One corner of a reference; a missing row or column means a whole one. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference token taken apart: "'表 1'!$A1:B2". `sheet` is the bare name, null for the formula's own sheet. */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly prefix: string;
  readonly from: Corner;
  readonly to: Corner | null;
}

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/;

export function parseReference(text: string): FormulaReference {
  const bang = text.lastIndexOf("!");
  const prefix = text.slice(0, bang + 1);
  const [from = "", to] = text.slice(bang + 1).split(":");
  return {
    sheet: prefix === "" ? null : bareSheetName(prefix.slice(0, -1)),
    prefix,
    from: parseCorner(from),
    to: to === undefined ? null : parseCorner(to),
  };
}

function bareSheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function parseCorner(text: string): Corner {
  const [, first = "", letters, second = "", digits] = CORNER.exec(text) ?? [];
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnOfLetters(letters),
    rowFixed: letters === undefined ? first === "$" : second === "$",
    columnFixed: letters !== undefined && first === "$",
  };
}

export function referenceText(reference: Pick<FormulaReference, "prefix" | "from" | "to">): string {
  const end = reference.to === null ? "" : `:${cornerText(reference.to)}`;
  return `${reference.prefix}${cornerText(reference.from)}${end}`;
}

function cornerText(corner: Corner): string {
  const column =
    corner.column === null ? "" : `${corner.columnFixed ? "$" : ""}${columnLetters(corner.column)}`;
  const row = corner.row === null ? "" : `${corner.rowFixed ? "$" : ""}${corner.row + 1}`;
  return column + row;
}
