import { isPlainMobile } from "../../values/contacts/plainMobile";
import { emptyHashes, type Hashes, numberSum, textSum } from "./columnHashes";

/** Keys of a column, several a row or none, as sums (see columnHashes), and the row each of them stands in. */
export interface KeyList {
  readonly hashes: Hashes;
  readonly rows: Int32Array;
}

/** Collects the telephone numbers of a column; no text is kept for any of them. */
export interface PhoneKeys {
  /** A mobile as a number, which is what most cells hold. */
  addMobile(row: number, mobile: number): void;
  /** Any number in its digits, with its extension. */
  addText(row: number, text: string): void;
  list(): KeyList;
}

/** Room for one number a row at first, doubled when that is not enough. */
export function createPhoneKeys(rowCount: number): PhoneKeys {
  let keys = roomFor(Math.max(1, rowCount));
  let count = 0;

  function place(row: number): number {
    if (count === keys.rows.length) keys = roomFor(count * 2, keys);
    keys.rows[count] = row;
    return count++;
  }
  function addMobile(row: number, mobile: number): void {
    const at = place(row);
    numberSum(keys.hashes, at, mobile);
  }

  return {
    addMobile,
    addText(row, text) {
      if (isPlainMobile(text)) return addMobile(row, Number(text));
      const at = place(row);
      textSum(keys.hashes, at, text);
    },
    list: () => ({
      hashes: { low: keys.hashes.low.subarray(0, count), high: keys.hashes.high.subarray(0, count) },
      rows: keys.rows.subarray(0, count),
    }),
  };
}

function roomFor(size: number, before?: KeyList): KeyList {
  const made = {
    hashes: emptyHashes(size),
    rows: new Int32Array(size),
  };
  if (before === undefined) return made;
  made.hashes.low.set(before.hashes.low);
  made.hashes.high.set(before.hashes.high);
  made.rows.set(before.rows);
  return made;
}
