import { countryAbroad } from "../../../reference/places/countries";
import type { CellValue } from "../../../sheets/cell";
import { isCountryHeading } from "../../../tables/columns/countryHeading";
import { columnsOf, type Table } from "../../../tables/table";
import { sayOthers } from "../texts/sayOthers";
import { otherText } from "../values/valueKinds";
import { regionFields } from "./divisions";

/** Whether two rows both say which country they are in, and not the same; China, whose places have numbers, is none of them. */
export type OtherLands = (a: number, b: number) => boolean;

/** What the region columns of a list, and one of countries, say of it. */
export function otherLands(table: Table): OtherLands {
  const regions = regionFields.flatMap((field) => columnsOf(table, field));
  const named = table.columns.filter(
    ({ field, heading }) => otherText.has(field) && isCountryHeading(heading),
  );
  const lands = new Uint8Array(table.rowCount);
  for (const { cells } of [...named, ...regions]) noteLands(cells, lands);
  return (a, b) => sayOthers(lands, a, b);
}

/** Cells already read: a list has few different countries. */
function noteLands(cells: readonly CellValue[], lands: Uint8Array): void {
  const known = new Map<CellValue, number>();
  for (let row = 0; row < lands.length; row++) {
    const cell = cells[row] ?? "";
    if (lands[row] !== 0 || typeof cell !== "string" || cell === "") continue;
    const land = known.get(cell) ?? countryAbroad(cell);
    known.set(cell, land);
    lands[row] = land;
  }
}
