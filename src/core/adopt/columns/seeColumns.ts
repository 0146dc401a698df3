import type { Grid, SheetHead } from "../../sheets/grid";
import { isBlankCell } from "../cells/blankCells";
import type { HeadingBlock } from "../rows/headingBlock";
import { isHeadingRow } from "../rows/headingLikeness";
import { profileColumn } from "./columnProfile";
import type { SeenColumn } from "./seenColumn";

/** Rows under the headings that are looked at; more changes no answer but costs time. */
const sampledRows = 200;
/** Columns that are looked at: nobody keeps customers 200 columns wide, but used ranges reach XEX. */
const widestSheet = 200;
/** Share of the headed columns, and cells at most, a row must fill to be taken for a record here. */
const filledShare = 0.25;
const filledAtMost = 5;

/** Every column of the head that has a heading or cells, with a profile of the rows under the headings. */
export function seeColumns({ head, lastColumn }: SheetHead, block: HeadingBlock): readonly SeenColumn[] {
  const sample = sampleRows(head, block);
  const rows = sample.map((index) => head.rows[index] ?? []);
  const formats = sample.map((index) => head.numberFormats?.[index] ?? []);
  const width = Math.min(
    widestSheet,
    lastColumn - head.firstColumn + 1,
    Math.max(block.headings.length, ...rows.map((row) => row.length)),
  );
  const columns: SeenColumn[] = [];
  for (let c = 0; c < width; c++) {
    const profile = profileColumn(
      rows.map((row) => row[c] ?? ""),
      formats.map((row) => row[c] ?? ""),
    );
    const heading = block.headings[c] ?? "";
    if (heading === "" && profile.filled === 0) continue;
    columns.push({
      column: head.firstColumn + c,
      heading,
      group: block.groups[c] ?? "",
      key: block.keys[c] ?? "",
      profile,
    });
  }
  return columns;
}

/** Indexes of rows that look like records: legends, notes and numbered empty rows would blur the profile. */
function sampleRows(head: Grid, block: HeadingBlock): readonly number[] {
  const headed = block.headings.filter((heading) => heading !== "").length;
  const least = Math.min(filledAtMost, Math.max(Math.min(2, headed), Math.ceil(headed * filledShare)));
  const indexes: number[] = [];
  let gap = false;
  for (let i = block.next; i < head.rows.length && indexes.length < sampledRows; i++) {
    const row = head.rows[i] ?? [];
    // What follows other headings is another table.
    if (gap && indexes.length > 0 && isHeadingRow(row)) break;
    const filled = row.filter((cell) => !isBlankCell(cell)).length;
    gap = filled < least;
    if (!gap) indexes.push(i);
  }
  return indexes;
}
