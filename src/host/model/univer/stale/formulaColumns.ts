import { type FormulaLooks, formulaLooks, oftenest } from "../../formulas/formulaLooks";
import { type FormulaRows, placesIn } from "./formulaRows";
import { resolveLooks } from "./resolveLooks";
import { compactRanges, farAway, type StaleRange } from "./staleRanges";
import type { Surroundings } from "./surroundings";

/** The formulas in one column of a sheet, taken together. */
export interface FormulaColumn {
  readonly sheetId: string;
  /** Cells that may get another value. */
  readonly own: StaleRange;
  readonly fillsMore: boolean;
  readonly looks: readonly StaleRange[];
  /** Of these each formula looks at its own row only. */
  readonly rowLooks: readonly StaleRange[];
  readonly anywhere: boolean;
  readonly changes: FormulaLooks["changes"];
  /** Tables, names and sheets they name, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** The formulas of one column before the places they look at are known. */
interface Gathered {
  firstRow: number;
  lastRow: number;
  readonly texts: Map<string, FormulaLooks>;
}
export type GatheredColumns = ReadonlyMap<number, Gathered>;

/** The formulas of a sheet by column, each text once. */
export function gatherFormulas(rows: FormulaRows): GatheredColumns {
  const columns = new Map<number, Gathered>();
  for (const [row, column] of placesIn(rows)) {
    const gathered = columns.get(column) ?? { firstRow: row, lastRow: row, texts: new Map() };
    columns.set(column, gathered);
    gathered.lastRow = row;
    // A shared formula's text stands elsewhere; INDIRECT stands for anything.
    const formula = rows[row]?.[column]?.f || "=INDIRECT(A1)";
    if (!gathered.texts.has(formula)) gathered.texts.set(formula, formulaLooks(formula));
  }
  return columns;
}

/** What they look at as the workbook is now, and which cells they fill. */
export function formulaColumns(
  sheetId: string,
  gathered: GatheredColumns,
  around: Surroundings,
): readonly FormulaColumn[] {
  return [...gathered].map(([column, formulas]) => columnOf(sheetId, column, formulas, around));
}

function columnOf(sheetId: string, column: number, gathered: Gathered, around: Surroundings): FormulaColumn {
  const looks = [...gathered.texts.values()];
  const resolved = looks.map((one) => resolveLooks(one, sheetId, around));
  const fillsMore = looks.some((one) => one.fillsMore);
  const range = { startRow: gathered.firstRow, startColumn: column };
  const end = fillsMore
    ? { endRow: farAway, endColumn: farAway }
    : { endRow: gathered.lastRow, endColumn: column };
  return {
    sheetId,
    own: { unitId: around.unitId, sheetId, range: { ...range, ...end } },
    fillsMore,
    looks: compactRanges(resolved.flatMap(({ ranges }) => ranges)),
    rowLooks: compactRanges(resolved.flatMap(({ rowRanges }) => rowRanges)),
    anywhere: resolved.some(({ anywhere }) => anywhere),
    changes: oftenest(resolved.map(({ changes }) => changes)),
    words: new Set(resolved.flatMap(({ words }) => words)),
  };
}
