import type { RowsAddition } from "../../core/changes/patch";
import type { MergedRow } from "../../core/changes/undo/mergeGroups";
import type { CellValue } from "../../core/sheets/cell";
import { mergeLog as spec } from "../../core/sheets/standard/mergeLog";
import { findOwnSheets, openOwnTable, textIn } from "../../core/templates/own/ownSheets";
import type { Running } from "../excel/running";
import { readOwnSheets } from "../own/readOwnSheets";
import { readHeads } from "../reading/lists/readHeads";

/** One customer that was merged away, as 合并记录 says. */
export interface MergeLine {
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly survivorId: string;
  readonly survivorName: string;
  readonly mergedId: string;
  readonly mergedName: string;
  readonly mergedFrom: string;
}

/** 合并记录 as it stands. */
export interface MergeLog {
  readonly table: string;
  readonly sheet: string;
  /** 0-based positions, inside the table, of the columns that make a line's key. */
  readonly key: readonly number[];
  readonly lines: readonly MergeLine[];
}

/** Reads 合并记录; null where the workbook has none, or no table of it any more. */
export async function readMergeLog(running: Running): Promise<MergeLog | null> {
  const heads = await readHeads(running);
  const area = findOwnSheets(heads).find(({ id }) => id === spec.id);
  const [own] = area
    ? await readOwnSheets(
        heads.filter(({ sheet }) => sheet === area.sheet),
        running,
      )
    : [];
  const table = own ? openOwnTable(own) : null;
  if (table === null || table.table === "") return null;
  const key = spec.key.map((part) => table.keys.indexOf(part)).filter((position) => position >= 0);
  const lines = table.rows.map(({ row, cells }): MergeLine => {
    const text = (column: string) => textIn(table, cells, column);
    return {
      row,
      cells,
      survivorId: text("survivorId"),
      survivorName: text("survivorName"),
      mergedId: text("mergedId"),
      mergedName: text("mergedName"),
      mergedFrom: text("mergedFrom"),
    };
  });
  return { table: table.table, sheet: table.sheet, key, lines };
}

/** Finds the line that tells of a merged row: by its id, else by where it stood; the latest where there are several. */
export function lineFinder({ lines }: Pick<MergeLog, "lines">): (row: MergedRow) => MergeLine | null {
  const byId = new Map(lines.map((line) => [line.mergedId, line]));
  const byPlace = new Map(lines.map((line) => [line.mergedFrom, line]));
  return ({ id, sheet, row }) => (id === "" ? byPlace.get(`${sheet} ${row}`) : byId.get(id)) ?? null;
}

/** The lines of some merged rows, as the merge added them. */
export function linesOf(log: MergeLog, rows: readonly MergedRow[]): RowsAddition {
  const lines = rows.flatMap(lineFinder(log)).filter((line) => line !== null);
  const { table, sheet, key } = log;
  return { kind: "add-rows", table, sheet, key, rows: lines.map(({ cells }) => cells) };
}
