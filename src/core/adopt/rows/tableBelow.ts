import type { Field } from "../../sheets/fields";
import { isBlankCell } from "../cells/blankCells";
import { headingLikeness, isHeadingRow } from "./headingLikeness";
import { type Columns, cellAt, type Row } from "./rowColumns";

/** Fields whose cells have figures, however they are written. */
const figured: ReadonlySet<Field | null> = new Set<Field | null>([
  "customerId",
  "orderId",
  "contractNo",
  "invoiceNo",
  "creditCode",
  "dealtOn",
  "followedUpAt",
  "amount",
  "phone",
  "mobile",
  "landline",
]);
const fewestHeadings = 3;
/** Of 业务员, 客户数, 金额合计, 占比 half are headings we know; of a record's words hardly one is. */
const leastKnown = 0.45;
/** Of fewer cells than half of the columns one in three: no record says so little, and that in words. */
const leastKnownOfFew = 0.35;

/** Whether a row below a gap holds the headings of another table: known ones, or words where the records have figures. */
export function beginsTable(row: Row, columns: Columns): boolean {
  return isHeadingRow(row.cells) || (standsOnFigures(row, columns) && areHeadings(row, columns));
}

function standsOnFigures(row: Row, columns: Columns): boolean {
  return columns.fields.some((field, i) => figured.has(field) && !isBlankCell(cellAt(row, columns, i)));
}

function areHeadings({ cells }: Row, { named }: Columns): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  const least = filled.length * 2 <= named ? leastKnownOfFew : leastKnown;
  return (
    filled.length >= fewestHeadings &&
    filled.every((cell) => typeof cell === "string" && !/\d/.test(cell)) &&
    headingLikeness(filled) >= least * filled.length
  );
}

/** The place of the last filled cell among those of a row, -1 in a blank one. */
export function reachOf({ cells, firstColumn }: Row): number {
  return firstColumn + cells.findLastIndex((cell) => !isBlankCell(cell));
}
