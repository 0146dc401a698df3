import type { CellValue } from "../../sheets/cell";
import type { Phone, PhoneKind } from "../../values/contacts/phone";
import { readContactMethod } from "../../values/contacts/readContactMethod";
import { readPhones } from "../../values/contacts/readPhones";
import { isUnderstood, type Read, readings } from "../../values/text/reading";
import { memoised } from "../kept/memoised";
import type { Column } from "../table";

export const phoneKinds: readonly PhoneKind[] = ["mobile", "landline", "service", "foreign"];

/**
 * The telephone numbers of a column. Those of row r stand at offsets[r] … offsets[r + 1] − 1: the digits as one
 * number (a landline without its leading zero; kind and number together are unique) and the kind as its position
 * in `phoneKinds`.
 */
export interface PhoneColumn {
  readonly offsets: Int32Array;
  readonly numbers: Float64Array;
  readonly kinds: Uint8Array;
  readonly readings: Uint8Array;
}

/** Reads a phone column, or the phones of a 联系方式 column, once. */
export const phoneColumn = memoised((column: Column): PhoneColumn => {
  const mixed = column.field === "contactMethod";
  return readPhoneCells(column.cells, mixed ? (cell) => phonesIn(cell) : readPhones);
});

function phonesIn(cell: CellValue): Read<readonly Phone[]> {
  const read = readContactMethod(cell);
  if (isUnderstood(read)) return { reading: read.reading, value: read.value.phones };
  return read.reading === "blank" ? read : { reading: "unreadable" };
}

function readPhoneCells(
  cells: readonly CellValue[],
  read: (cell: CellValue) => Read<readonly Phone[]>,
): PhoneColumn {
  const offsets = new Int32Array(cells.length + 1);
  const codes = new Uint8Array(cells.length);
  const numbers: number[] = [];
  const kinds: number[] = [];
  for (let row = 0; row < cells.length; row++) {
    const found = read(cells[row] ?? "");
    codes[row] = readings[found.reading];
    if (isUnderstood(found)) {
      for (const phone of found.value) {
        numbers.push(Number(phone.digits));
        kinds.push(phoneKinds.indexOf(phone.kind));
      }
    }
    offsets[row + 1] = numbers.length;
  }
  return { offsets, numbers: Float64Array.from(numbers), kinds: Uint8Array.from(kinds), readings: codes };
}
