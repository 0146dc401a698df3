import type { SheetMapping } from "../../../core/adopt/mapping/mapping";
import type { LiveChanges } from "../../../core/analysis/live/liveViews";
import type { Grid } from "../../../core/sheets/grid";
import type { WorkbookChanges } from "../../excel/events";
import { batch } from "../../excel/excel";
import type { Running } from "../../excel/running";
import { readColumns } from "../cells/readColumns";

/** More rows at once are a new list, not typing: for these there is the search for duplicates. */
const mostRows = 2_000;

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** The rows of an address: "B5", "A5:C9", "5:7"; null for whole columns. */
export function rowsOfAddress(address: string): Rows | null {
  const bare = address.slice(address.lastIndexOf("!") + 1);
  const numbers = (bare.match(/\d+/g) ?? []).map(Number);
  return numbers.length === 0 ? null : { first: Math.min(...numbers), last: Math.max(...numbers) };
}

type Moved = LiveChanges["moved"][number];

/** Rows that came in or left, by the names of their sheets. */
function movesOf({ edits }: WorkbookChanges, names: ReadonlyMap<string, string>): readonly Moved[] {
  return edits.flatMap(({ sheetId, address, change }): readonly Moved[] => {
    const sheet = names.get(sheetId);
    const rows = rowsOfAddress(address);
    if (sheet === undefined || rows === null || change === "edited") return [];
    const count = rows.last - rows.first + 1;
    return [{ sheet, row: rows.first, by: change === "inserted" ? count : -count }];
  });
}

/** One run of rows a sheet, from its first to its last edit, moved along by rows that came in or left above later. */
function editedRows({ edits }: WorkbookChanges): ReadonlyMap<string, Rows> {
  const bySheet = new Map<string, Rows>();
  for (const { sheetId, address, change } of edits) {
    const rows = rowsOfAddress(address);
    const known = bySheet.get(sheetId);
    if (rows === null) continue;
    if (change === "edited") bySheet.set(sheetId, known ? joined(known, rows) : rows);
    else if (known && rows.first <= known.last) {
      const count = rows.last - rows.first + 1;
      bySheet.set(sheetId, moved(known, change === "inserted" ? count : -count));
    }
  }
  return bySheet;
}

const joined = (a: Rows, b: Rows): Rows => ({
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
});

const moved = ({ first, last }: Rows, by: number): Rows => ({
  first: Math.max(1, first + by),
  last: Math.max(1, last + by),
});

function spanOf({ columns }: SheetMapping): readonly number[] {
  const mapped = columns.flatMap(({ column, field }) => (field === null ? [] : [column]));
  const first = Math.min(...mapped);
  return Array.from({ length: Math.max(...mapped) - first + 1 }, (_, i) => first + i);
}

/** Reads the rows of the sheets that hold records as they were just typed or pasted; one round trip for one place. */
export async function readEdited(
  changes: WorkbookChanges,
  mappings: readonly SheetMapping[],
  running: Running = {},
): Promise<LiveChanges> {
  const names = await sheetNames([...changes.sheetIds], running);
  const records = new Map(
    mappings.filter(({ role }) => role !== null).map((mapping) => [mapping.sheet, mapping]),
  );
  const rows: Grid[] = [];
  for (const [sheetId, { first, last }] of editedRows(changes)) {
    const mapping = records.get(names.get(sheetId) ?? "");
    if (mapping === undefined || last - first >= mostRows) continue;
    rows.push(...(await readSpan(mapping, { first, last }, running)));
  }
  return { moved: movesOf(changes, names), rows, quiet: changes.remote };
}

async function readSpan(
  mapping: SheetMapping,
  { first, last }: Rows,
  running: Running,
): Promise<readonly Grid[]> {
  const { sheet } = mapping;
  const columns = spanOf(mapping);
  const grids: Grid[] = [];
  await readColumns(
    { sheet, columns, firstRow: first, lastRow: last },
    ({ firstRow, cells: [rows = []] }) => {
      grids.push({ sheet, firstRow, firstColumn: columns[0] ?? 0, rows });
    },
    running,
  );
  return grids;
}

/** Names by id; a sheet that is gone has none. */
function sheetNames(ids: readonly string[], running: Running): Promise<ReadonlyMap<string, string>> {
  const work = async (context: Excel.RequestContext) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("name"));
    await context.sync();
    return new Map(ids.flatMap((id, at) => (sheets[at]?.isNullObject ? [] : [[id, sheets[at]?.name ?? ""]])));
  };
  return batch("sheetNames", work, running);
}
