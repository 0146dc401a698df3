import type { CellValue } from "../../../sheets/cell";
import type { Field } from "../../../sheets/fields";
import { type Column, columnOf, columnsOf, type Table } from "../../../tables/table";

/** Rows looked at, and filled ones below which a column may hold whole names by chance: two typed anew tell nothing. */
const sampleRows = 500;
const fewestRows = 8;
/** Share of them that must be the two halves put together: one in ten has a middle name or a slip. Our judgement. */
const mostly = 0.9;
const wholeFields: readonly Field[] = ["personName", "contactName", "text"];

/**
 * Columns that only put first and last name together: Lead beside Lead first name and Lead last name. Counted again they made
 * namesakes, of whom a list of chances tells nothing else, one customer for sure.
 */
export function joinedNames(table: Table): readonly Column[] {
  const given = columnOf(table, "firstName")?.cells;
  const family = columnOf(table, "lastName")?.cells;
  if (given === undefined || family === undefined) return [];
  const isJoined = ({ cells }: Column) => {
    let [filled, joined] = [0, 0];
    for (let row = 0; row < table.rowCount && filled < sampleRows; row++) {
      const whole = lettersOf(cells[row]);
      if (whole === "") continue;
      filled++;
      const [first, last] = [lettersOf(given[row]), lettersOf(family[row])];
      if (whole === first + last || whole === last + first) joined++;
    }
    return filled >= fewestRows && joined >= filled * mostly;
  };
  return wholeFields.flatMap((field) => columnsOf(table, field)).filter(isJoined);
}

const lettersOf = (cell: CellValue | undefined): string =>
  String(cell ?? "")
    .normalize("NFKC")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
