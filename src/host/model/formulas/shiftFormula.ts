import { quotedSheetName } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import type { Shift } from "../structuralEdit";
import { type Corner, type FormulaReference, parseReference, referenceText } from "./formulaReference";
import { type FormulaToken, formulaTokens } from "./formulaTokens";

function mapReferences(formula: string, change: (reference: FormulaReference) => string): string {
  const rewrite = (token: FormulaToken) =>
    token.kind === "reference" ? change(parseReference(token.text)) : token.text;
  return formulaTokens(formula).map(rewrite).join("");
}

/** The formula after rows or columns came or went; `sheet` is the formula's own sheet, `edited` the shift's, by name. */
export function shiftFormula(formula: string, sheet: string, edited: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    const target = reference.sheet ?? sheet;
    const hit = target.toLowerCase() === edited.toLowerCase();
    return hit ? shiftReference(reference, shift) : referenceText(reference);
  });
}

function shiftReference(reference: FormulaReference, shift: Shift): string {
  const { from } = reference;
  const to = reference.to ?? from;
  const rowwise = shift.axis === "rows";
  const across = rowwise ? [from.column, to.column] : [from.row, to.row];
  if (across.some((position) => position !== null && (position < shift.from || position > shift.to)))
    return referenceText(reference);
  const start = rowwise ? from.row : from.column;
  const end = rowwise ? to.row : to.column;
  if (start === null || end === null) return referenceText(reference);
  const span = shift.span(Math.min(start, end), Math.abs(end - start) + 1);
  if (span === null) return `${reference.prefix}#REF!`;
  const place = (corner: Corner, position: number): Corner =>
    rowwise ? { ...corner, row: position } : { ...corner, column: position };
  return referenceText({
    prefix: reference.prefix,
    from: place(from, span.start),
    to: reference.to === null ? null : place(to, span.start + span.count - 1),
  });
}

/** The formula as it reads when copied `rows` down and `columns` right: relative parts move along. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const from = moved(reference.from, rows, columns);
    const to = reference.to === null ? null : moved(reference.to, rows, columns);
    return from === null || (reference.to !== null && to === null)
      ? "#REF!"
      : referenceText({ prefix: reference.prefix, from, to });
  });
}

function moved(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  const outside =
    (row !== null && (row < 0 || row >= MAX_ROWS)) ||
    (column !== null && (column < 0 || column >= MAX_COLUMNS));
  return outside ? null : { ...corner, row, column };
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  if (!mayName(formula, oldName)) return formula;
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== "reference" && token.kind !== "name") return token.text;
      const bang = token.text.lastIndexOf("!");
      if (bang < 0) return token.text;
      const quoted = token.text.slice(0, bang);
      const bare = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
      if (bare.toLowerCase() !== oldName.toLowerCase()) return token.text;
      return `${quotedSheetName(newName)}${token.text.slice(bang)}`;
    })
    .join("");
}

/** The formula after a sheet was deleted: what pointed at it is #REF!. */
export function breakReferences(formula: string, sheet: string): string {
  if (!mayName(formula, sheet)) return formula;
  return mapReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === sheet.toLowerCase() ? "#REF!" : referenceText(reference),
  );
}

/** Most formulas name no sheet: these need not be taken apart. */
function mayName(formula: string, sheet: string): boolean {
  if (!formula.includes("!")) return false;
  return formula.replaceAll("''", "'").toLowerCase().includes(sheet.toLowerCase());
}
