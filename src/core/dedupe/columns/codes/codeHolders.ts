import type { CellValue } from "../../../sheets/cell";
import { columnsOf, type Table } from "../../../tables/table";
import { spreadOver } from "../../../values/groups/spreadRows";
import { looksLikeCompany } from "../../../values/names/companyName";
import { type NameColumn, nameColumn } from "../names/names";
import { areMany } from "../texts/areMany";
import { cellText } from "../texts/cellText";

/** By judgement: of so many cells so many must be firms for the column to hold them. */
const looked = 64;
const mostlyFirms = 0.8;
/** Nearly all of these have one code: the code is the firm's. Of a group's head, each member has its own. */
const mostlyOne = 0.8;
/** Where the firm is the customer itself oftener than this, it is its full name beside the short one. */
const mostOwn = 0.3;

/**
 * Whether the credit codes are those of other firms, which a column beside the names tells: the company that manages an
 * estate, the head office that is billed. One code then stands for all customers of the firm, and a customer that
 * changes its firm has another.
 */
export function areHoldersCodes(table: Table, names: NameColumn, codes: Float64Array): boolean {
  return columnsOf(table, "text").some(
    ({ cells }) => holdsFirms(cells) && tellCodes(nameColumn(cells, table.rowCount), names, codes),
  );
}

function holdsFirms(cells: readonly CellValue[]): boolean {
  const texts = spreadOver(cells, looked).map(cellText);
  const filled = texts.filter((text) => text !== "");
  return (
    filled.length * 2 >= texts.length && filled.filter(looksLikeCompany).length >= filled.length * mostlyFirms
  );
}

function tellCodes(firms: NameColumn, names: NameColumn, codes: Float64Array): boolean {
  const first = new Map<number, number>();
  let [coded, own, shared, agreed] = [0, 0, 0, 0];
  for (const [row, firm] of firms.coreHashes.entries()) {
    if (firm === 0 || codes[row] === 0) continue;
    coded += 1;
    if (firm === names.coreHashes[row] || firms.markHashes[row] === names.markHashes[row]) own += 1;
    const other = first.get(firm);
    if (other === undefined) first.set(firm, row);
    else if (names.ownHashes[row] !== names.ownHashes[other]) {
      shared += 1;
      if (codes[row] === codes[other]) agreed += 1;
    }
  }
  return own <= coded * mostOwn && areMany(shared, coded) && agreed >= shared * mostlyOne;
}
