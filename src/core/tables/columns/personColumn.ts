import type { CellValue } from "../../sheets/cell";
import { wholeName } from "../../values/names/wholeName";
import { memoised } from "../kept/memoised";
import { type Column, columnOf, type Table } from "../table";

/**
 * The column that names the person of each row. Where names are kept in two, both are read as one: that column is only
 * read, for of the sheets' own (`columnOnSheet`) it has those that hold whole names.
 */
export const personColumn = memoised((table: Table): Column | undefined => {
  const whole = columnOf(table, "personName");
  const given = columnOf(table, "firstName");
  const family = columnOf(table, "lastName");
  if (given === undefined && family === undefined) return whole;
  return joinedColumn(table, whole, given, family);
});

function joinedColumn(
  table: Table,
  whole: Column | undefined,
  given: Column | undefined,
  family: Column | undefined,
): Column {
  const cells = new Array<CellValue>(table.rowCount);
  for (let row = 0; row < cells.length; row++)
    cells[row] = whole?.cells[row] || wholeName(given?.cells[row] ?? "", family?.cells[row] ?? "");
  const headings = [given, family].flatMap((half) => half?.heading ?? []);
  return {
    field: "personName",
    heading: whole?.heading ?? headings.join(" "),
    scale: 1,
    cells,
    columnOnSheet: whole?.columnOnSheet ?? table.sheets.map(() => -1),
    ...(whole?.borrowed && { borrowed: whole.borrowed, own: whole.own ?? whole.cells }),
  };
}
