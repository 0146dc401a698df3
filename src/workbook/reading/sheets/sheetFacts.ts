import { batch } from "../../excel/excel";
import { type Block, placeOfRange, rangePlace } from "../../excel/ranges";
import type { Running } from "../../excel/running";
import { WorkbookError } from "../../excel/workbookError";

export interface TableFacts {
  readonly name: string;
  readonly sheet: string;
  /** The whole table with its heading row (and its totals row). */
  readonly place: Block;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** The body cells of the table's column at a 0-based position. */
export function bodyOf({ place, showHeaders, showTotals }: TableFacts, position: number): Block {
  const headers = showHeaders ? 1 : 0;
  return {
    row: place.row + headers,
    rows: place.rows - headers - (showTotals ? 1 : 0),
    column: place.column + position,
    columns: 1,
  };
}

/** A table that somebody turned into a plain range: all of its sheet, where no other table lies on it. */
export function plainTable(name: string, sheet: string, facts: BookFacts): TableFacts | null {
  const used = facts.sheets.get(sheet)?.used;
  if (!used || [...facts.tables.values()].some((other) => other.sheet === sheet)) return null;
  return { name, sheet, place: used, showHeaders: true, showTotals: false };
}

/** What must be known of a sheet before it is written to. */
export interface SheetFacts {
  readonly name: string;
  readonly protected: boolean;
  /** Smallest block that holds every value; null for an empty sheet. */
  readonly used: Block | null;
  readonly merged: readonly Block[];
}

export interface BookFacts {
  readonly sheets: ReadonlyMap<string, SheetFacts>;
  readonly tables: ReadonlyMap<string, TableFacts>;
}

/** Sheets and tables as they are now: two round trips, whatever the workbook's size. */
export function readFacts(running: Running): Promise<BookFacts> {
  return batch("readFacts", factsOf, running);
}

async function factsOf(context: Excel.RequestContext): Promise<BookFacts> {
  const { workbook } = context;
  const { worksheets, tables } = workbook;
  workbook.load("readOnly");
  worksheets.load("items/name,items/id,items/protection/protected");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError("read-only");
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(rangePlace));
  const areas = tables.items.map((table) => table.getRange().load(rangePlace));
  await context.sync();
  const sheets = worksheets.items.map((sheet, i): SheetFacts => {
    const range = used[i];
    const block = range && !range.isNullObject ? placeOfRange(range) : null;
    return { name: sheet.name, protected: sheet.protection.protected, used: block, merged: [] };
  });
  const tableFacts = tables.items.flatMap((table, i): TableFacts[] => {
    const area = areas[i];
    if (!area) return [];
    const { name, showHeaders, showTotals, worksheet } = table;
    return [{ name, sheet: worksheet.name, place: placeOfRange(area), showHeaders, showTotals }];
  });
  return {
    sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])),
    tables: new Map(tableFacts.map((table) => [table.name, table])),
  };
}

/** The same facts with the merged cells of some sheets. Excel cannot list more than 512 of them; then none are known. */
export async function withMergedCells(
  facts: BookFacts,
  names: readonly string[],
  running: Running,
): Promise<BookFacts> {
  const filled = names.filter((name) => facts.sheets.get(name)?.used);
  if (filled.length === 0) return facts;
  const merged = await readMerged(filled, running);
  const sheets = new Map(facts.sheets);
  filled.forEach((name, i) => {
    const sheet = sheets.get(name);
    if (sheet) sheets.set(name, { ...sheet, merged: merged[i] ?? [] });
  });
  return { ...facts, sheets };
}

/** The merged areas of each sheet's used range. */
export async function readMerged(
  names: readonly string[],
  running: Running,
): Promise<readonly (readonly Block[])[]> {
  const work = async (context: Excel.RequestContext) => {
    const areas = names.map((name) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRange();
      return used.getMergedAreasOrNullObject().load("areaCount");
    });
    await context.sync();
    const loaded = areas.map((found) =>
      found.isNullObject
        ? null
        : found.areas.load(`items/rowIndex,items/columnIndex,items/rowCount,items/columnCount`),
    );
    await context.sync();
    return loaded.map((collection) => (collection ? collection.items.map(placeOfRange) : []));
  };
  try {
    return await batch("readMergedCells", work, running);
  } catch (error) {
    // Without the list a write under a merged cell is still noticed when it is read back.
    if (error instanceof WorkbookError && ["unexpected", "too-large"].includes(error.code)) return [];
    throw error;
  }
}

/** True for a cell hidden under a merged one: it takes no value. */
export function isCovered(sheet: SheetFacts, row: number, column: number): boolean {
  return sheet.merged.some((block) => {
    const inside =
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns;
    return inside && !(row === block.row && column === block.column);
  });
}

/** True where a merged block shares the row and reaches beyond it: the row cannot leave alone. */
export function isMergedAcross(sheet: SheetFacts, row: number): boolean {
  return sheet.merged.some((block) => block.rows > 1 && row >= block.row && row < block.row + block.rows);
}
