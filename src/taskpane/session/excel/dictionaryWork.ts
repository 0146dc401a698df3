import type { SheetMapping } from "../../../core/adopt/mapping/mapping";
import type { CellChange, Patch } from "../../../core/changes/patch";
import type { CellValue } from "../../../core/sheets/cell";
import type { SheetHead } from "../../../core/sheets/grid";
import { dictionaryOf } from "../../../core/sheets/standard/dictionaryOf";
import { type ChoiceColumn, choiceColumns } from "../../../core/templates/choices/choiceColumns";
import { type ChoiceList, type ChoiceSheet, choiceSheet } from "../../../core/templates/choices/choiceLists";
import { type ChoiceUse, countChoices, renamedCells } from "../../../core/templates/choices/choiceUse";
import {
  type ChoiceEdit,
  listChanges,
  namesThatFollow,
  renamedInRows,
  withLater,
} from "../../../core/templates/choices/editChoices";
import { findOwnSheets } from "../../../core/templates/own/ownSheets";
import { structureTables } from "../../../core/templates/own/structureTables";
import { readOwnSheets } from "../../../workbook/own/readOwnSheets";
import { readColumns } from "../../../workbook/reading/cells/readColumns";
import { readHeads } from "../../../workbook/reading/lists/readHeads";
import { readNames } from "../../../workbook/reading/sheets/readNames";

/** 字典 as it stands; null where the workbook has none. */
export async function readChoices(): Promise<ChoiceSheet | null> {
  return choicesIn(await readHeads());
}

async function choicesIn(heads: readonly SheetHead[]): Promise<ChoiceSheet | null> {
  const area = findOwnSheets(heads).find(({ id }) => id === "dictionaries");
  const head = heads.filter(({ sheet }) => sheet === area?.sheet);
  const own = area && (await readOwnSheets(head)).find(({ id }) => id === "dictionaries");
  return own ? choiceSheet(own) : null;
}

/** How often the choices of a list are used, on the standard sheets and on those used where they are. */
export async function readChoiceUse(
  list: ChoiceList,
  mappings: readonly SheetMapping[],
): Promise<readonly ChoiceUse[]> {
  const heads = await readHeads();
  const uses: (readonly ChoiceUse[])[] = [];
  for (const column of columnsOf(list, heads, mappings)) {
    const rows = await readRows(column, column.column, column.column);
    uses.push(
      countChoices(
        column,
        rows.map((row) => row[0] ?? ""),
      ),
    );
  }
  return uses.flat();
}

/** The patch of edited lists, held against 字典 as it is now. */
export async function choicePatch(
  edits: readonly ChoiceEdit[],
  mappings: readonly SheetMapping[],
  reason: string,
): Promise<Patch> {
  const heads = await readHeads();
  const sheet = await choicesIn(heads);
  if (!sheet) return { operation: "settings", reason, changes: [] };
  const names = await readNames({});
  const edited = edits.flatMap((edit) => {
    const list = sheet.lists.find(({ column }) => column === edit.column);
    return list ? [{ list, choices: withLater(list, edit) }] : [];
  });
  const rows: CellChange[] = [];
  for (const { list, choices } of edited) {
    const renamed = renamedInRows(choices);
    if (renamed.size === 0) continue;
    for (const column of columnsOf(list, heads, mappings)) rows.push(...(await rowChanges(column, renamed)));
  }
  return {
    operation: "settings",
    reason,
    changes: [
      ...edited.flatMap(({ list, choices }) => listChanges(sheet, list, choices)),
      ...edited.flatMap(({ list, choices }) => namesThatFollow(sheet, list, choices.length, names)),
      ...rows,
    ],
    remember: {
      renamed: edited.flatMap(({ list: { id }, choices }) =>
        choices.flatMap(({ was, now }) =>
          id !== null && was !== null && was !== now ? [{ list: id, from: was, to: now.trim() }] : [],
        ),
      ),
    },
  };
}

function columnsOf(list: ChoiceList, heads: readonly SheetHead[], mappings: readonly SheetMapping[]) {
  const tables = structureTables(heads);
  const there = new Set(heads.map(({ sheet }) => sheet));
  const standing = mappings.filter(({ sheet }) => there.has(sheet));
  return choiceColumns(list, tables, standing, dictionaryOf);
}

async function rowChanges(column: ChoiceColumn, renamed: ReadonlyMap<string, string>) {
  const columns = [column.column, ...column.identity];
  const first = Math.min(...columns);
  return renamedCells(column, renamed, await readRows(column, first, Math.max(...columns)), first);
}

async function readRows(
  { sheet, firstRow, lastRow }: ChoiceColumn,
  first: number,
  last: number,
): Promise<readonly (readonly CellValue[])[]> {
  const rows: (readonly CellValue[])[] = [];
  const columns = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  await readColumns({ sheet, columns, firstRow, lastRow }, ({ cells: [run = []] }) => void rows.push(...run));
  return rows;
}
