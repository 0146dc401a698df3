import { dropdownList, isNamed } from "../../../core/adopt/lists/dropdownList";
import { mayKeepList } from "../../../core/adopt/lists/mayKeepList";
import type { SheetMapping } from "../../../core/adopt/mapping/mapping";
import type { SheetHead } from "../../../core/sheets/grid";
import type { Dropdown } from "../../../core/sheets/wordList";
import { structureTables } from "../../../core/templates/own/structureTables";
import type { Running } from "../../excel/running";
import { readNames } from "../sheets/readNames";
import { type Cells, readRules } from "../sheets/readValidations";

/**
 * What the dropdowns of a team's own lists offer, where that is spelled out or stands in cells: asked of the first, the
 * middle and the last record, for rows that were pasted have lost theirs. One round trip, and one for names.
 */
export async function readDropdowns(
  heads: readonly SheetHead[],
  mappings: readonly SheetMapping[],
  running: Running = {},
): Promise<readonly Dropdown[]> {
  const ours = new Set(structureTables(heads).map(({ sheet }) => sheet));
  const cells = mappings.flatMap((mapping) => (ours.has(mapping.sheet) ? [] : cellsAsked(mapping)));
  if (cells.length === 0) return [];
  const found = (await readRules(cells, running)).flatMap((run, i) => {
    const { sheet, block } = cells[i] ?? {};
    if (run?.rule?.kind !== "list" || sheet === undefined || block === undefined) return [];
    const isBinding = run.alert.showAlert && run.alert.style === "Stop";
    return [{ sheet, column: block.column, source: run.rule.source, isBinding }];
  });
  const names = found.some(({ source }) => isNamed(source))
    ? await readNames(running)
    : new Map<string, string>();
  return firstOfColumns(found).flatMap(({ sheet, column, source, isBinding }) => {
    const list = dropdownList(source, sheet, { heads, names });
    return list === null ? [] : [{ sheet, column, isBinding, list }];
  });
}

function cellsAsked({ sheet, role, columns, firstDataRow, lastDataRow }: SheetMapping): readonly Cells[] {
  if (role === null || lastDataRow < firstDataRow) return [];
  const rows = new Set([firstDataRow, Math.floor((firstDataRow + lastDataRow) / 2), lastDataRow]);
  return columns
    .filter(({ field }) => field !== null && mayKeepList(field))
    .flatMap(({ column }) =>
      [...rows].map((row) => ({ sheet, block: { row, column, rows: 1, columns: 1 } })),
    );
}

function firstOfColumns<Found extends { readonly sheet: string; readonly column: number }>(
  found: readonly Found[],
): readonly Found[] {
  return found.filter(
    (one, i) => found.findIndex(({ sheet, column }) => sheet === one.sheet && column === one.column) === i,
  );
}
