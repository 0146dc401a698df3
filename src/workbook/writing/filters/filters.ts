import { batch } from "../../excel/excel";
import { insist } from "../../excel/insist";
import type { Running } from "../../excel/running";

/** A filter that hides rows, as it must be put back. */
export interface RememberedFilter {
  readonly sheet: string;
  /** null: the sheet's own filter. */
  readonly table: string | null;
  /** By column of the filtered range. */
  readonly criteria: readonly { readonly column: number; readonly criteria: Excel.FilterCriteria }[];
}

/**
 * Takes the filters of some sheets away and remembers them: values written across hidden rows land in wrong cells
 * (office-js issue 224) and rows are not deleted (994). `keep` may write
 * them down first. Give the answer to `restoreFilters` whatever happens after.
 */
export async function clearFilters(
  sheets: readonly string[],
  running: Running,
  keep?: (remembered: readonly RememberedFilter[]) => Promise<void>,
): Promise<readonly RememberedFilter[]> {
  const remembered = await readFilters(sheets, running);
  if (remembered.length === 0) return remembered;
  await keep?.(remembered);
  const work = async (context: Excel.RequestContext) => {
    for (const filter of remembered) filterOf(context, filter).clearCriteria();
    await context.sync();
  };
  await batch("clearFilters", work, running);
  return remembered;
}

/** Tried again where Excel refuses: nothing else knows what was filtered. */
export async function restoreFilters(
  remembered: readonly RememberedFilter[],
  running: Running,
): Promise<void> {
  if (remembered.length === 0) return;
  await insist(running, (patient) => restoreOnce(remembered, patient));
}

function restoreOnce(remembered: readonly RememberedFilter[], running: Running): Promise<void> {
  const work = async (context: Excel.RequestContext) => {
    const present = remembered.map(({ sheet, table }) =>
      table === null
        ? context.workbook.worksheets.getItemOrNullObject(sheet)
        : context.workbook.tables.getItemOrNullObject(table),
    );
    await context.sync();
    remembered.forEach((filter, i) => {
      if (present[i]?.isNullObject) return;
      for (const { column, criteria } of filter.criteria) {
        filterOf(context, filter).apply(rangeOfFilter(context, filter), column, criteria);
      }
    });
    await context.sync();
  };
  return batch("restoreFilters", work, running);
}

/** The filters on some sheets and in their tables that hide rows now. */
export function readFilters(
  sheets: readonly string[],
  running: Running,
): Promise<readonly RememberedFilter[]> {
  const work = async (context: Excel.RequestContext) => {
    const { worksheets, tables } = context.workbook;
    tables.load("items/name,items/worksheet/name");
    const own = sheets.map((name) => worksheets.getItem(name).autoFilter.load("isDataFiltered,criteria"));
    await context.sync();
    const inTables = tables.items
      .filter((table) => sheets.includes(table.worksheet.name))
      .map((table) => ({
        sheet: table.worksheet.name,
        table: table.name,
        filter: table.autoFilter.load("isDataFiltered,criteria"),
      }));
    if (inTables.length > 0) await context.sync();
    const all = [...sheets.map((sheet, i) => ({ sheet, table: null, filter: own[i] })), ...inTables];
    return all.flatMap(({ sheet, table, filter }): RememberedFilter[] =>
      filter?.isDataFiltered ? [{ sheet, table, criteria: criteriaOf(filter.criteria) }] : [],
    );
  };
  return batch("readFilters", work, running);
}

/** Columns without a criterion come as null or as an empty object. */
function criteriaOf(list: readonly (Excel.FilterCriteria | null)[]): RememberedFilter["criteria"] {
  return list.flatMap((criteria, column) => (criteria?.filterOn ? [{ column, criteria }] : []));
}

function filterOf(context: Excel.RequestContext, { sheet, table }: RememberedFilter): Excel.AutoFilter {
  return table === null
    ? context.workbook.worksheets.getItem(sheet).autoFilter
    : context.workbook.tables.getItem(table).autoFilter;
}

function rangeOfFilter(context: Excel.RequestContext, filter: RememberedFilter): Excel.Range {
  return filter.table === null
    ? filterOf(context, filter).getRange()
    : context.workbook.tables.getItem(filter.table).getRange();
}
