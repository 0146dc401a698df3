import { type FormulaLooks, formulaLooks, oftenest, type TableLook } from "../../formulas/formulaLooks";
import type { FormulaReference } from "../../formulas/formulaReference";
import { farAway, type StaleRange } from "./staleRanges";
import type { Surroundings } from "./surroundings";

export interface ResolvedLooks extends Pick<FormulaLooks, "anywhere" | "changes"> {
  readonly ranges: readonly StaleRange[];
  /** Of these only the formula's own row. */
  readonly rowRanges: readonly StaleRange[];
  readonly words: readonly string[];
}

/** Names of names of names …: a ring must end. */
const deepestName = 5;

/** The places a formula on a sheet looks at now. */
export function resolveLooks(
  looks: FormulaLooks,
  sheetId: string,
  around: Surroundings,
  depth = 0,
): ResolvedLooks {
  const named = looks.names.flatMap((name) => {
    const formula = around.nameFormula(name);
    if (formula === undefined) return [];
    if (depth >= deepestName)
      return [{ ranges: [], rowRanges: [], words: [], anywhere: true, changes: "never" as const }];
    const inner = formulaLooks(formula);
    const found = resolveLooks(inner, sheetId, around, depth + 1);
    // An address that is not fixed means another cell for every cell with the name.
    return [{ ...found, anywhere: found.anywhere || !inner.references.every(isFixed) }];
  });
  const all = [looks, ...named];
  return {
    ranges: [
      ...looks.references.flatMap((reference) => rangeOfReference(reference, sheetId, around)),
      ...looks.tables.flatMap((look) => (look.thisRow ? [] : rangeOfTable(look, around))),
      ...named.flatMap(({ ranges, rowRanges }) => [...ranges, ...rowRanges]),
    ],
    rowRanges: looks.tables.flatMap((look) => (look.thisRow ? rangeOfTable(look, around) : [])),
    words: [
      ...looks.names,
      ...looks.tables.map(({ table }) => table),
      ...looks.references.flatMap(({ sheet }) => sheet?.toLowerCase() ?? []),
      ...named.flatMap(({ words }) => words),
    ],
    anywhere: all.some(({ anywhere }) => anywhere),
    changes: oftenest(all.map(({ changes }) => changes)),
  };
}

function isFixed({ from, to }: FormulaReference): boolean {
  return [from, to ?? from].every(
    (corner) => (corner.row === null || corner.rowFixed) && (corner.column === null || corner.columnFixed),
  );
}

function rangeOfReference(
  { sheet, from, to }: FormulaReference,
  own: string,
  { unitId, sheetIdOf }: Surroundings,
): readonly StaleRange[] {
  const sheetId = sheet === null ? own : sheetIdOf(sheet.toLowerCase());
  if (sheetId === undefined) return [];
  const last = to ?? from;
  const [rows, columns] = [span(from.row, last.row), span(from.column, last.column)];
  const range = { startRow: rows[0], endRow: rows[1], startColumn: columns[0], endColumn: columns[1] };
  return [{ unitId, sheetId, range }];
}

function span(one: number | null, other: number | null): readonly [number, number] {
  return one === null || other === null ? [0, farAway] : [Math.min(one, other), Math.max(one, other)];
}

function rangeOfTable(look: TableLook, { unitId, tableOf }: Surroundings): readonly StaleRange[] {
  const found = tableOf(look.table);
  if (found === undefined) return [];
  const { area } = found.table;
  const places = (look.columns ?? []).map((column) => found.headings.indexOf(column));
  const whole = look.columns === null || places.includes(-1);
  const [first, last] = whole ? [0, area.columns - 1] : [Math.min(...places), Math.max(...places)];
  const range = {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column + first,
    endColumn: area.column + last,
  };
  return [{ unitId, sheetId: area.sheetId, range }];
}
