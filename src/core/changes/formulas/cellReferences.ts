/** One reference of a formula: sheet ("" = the formula's own), rows of its one or two corners, 1-based. */
export interface CellReference {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** Texts, structured references and names are passed over whole, so that nothing inside them looks like a cell. */
const token =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?[A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.]*/giu;

/** The formula as it reads some rows further down (up, where negative): relative rows move along, fixed ones stay. */
export function moveFormula(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return formula.replace(token, (whole, sheet, column, fixed, row, toColumn, toFixed, toRow) => {
    if (column === undefined) return whole;
    const move = (isFixed: string, number: string) => (isFixed ? number : String(Number(number) + rows));
    const to = toColumn === undefined ? "" : `:${toColumn}${toFixed}${move(toFixed, toRow)}`;
    return `${sheet ?? ""}${column}${fixed}${move(fixed, row)}${to}`;
  });
}

/** All cell references of a formula. */
export function referencesOf(formula: string): readonly CellReference[] {
  return [...formula.matchAll(token)].flatMap(([, sheet, column, , row, , , toRow]) => {
    if (column === undefined) return [];
    const rows = toRow === undefined ? [Number(row)] : [Number(row), Number(toRow)];
    return [{ sheet: sheetName(sheet ?? ""), rows }];
  });
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
