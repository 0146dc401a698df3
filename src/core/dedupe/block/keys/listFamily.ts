import { hashNumber } from "../../columns/texts/hashNumber";
import { countAt, type ListColumn, valueAt, valueCount } from "../../columns/texts/lists";
import { addKey, familyOf, type KeyFamily, type KeyWish, type KeyWriter, restart } from "./keys";

function addKeys(writer: KeyWriter, list: ListColumn, onlyShared: boolean): void {
  for (let row = 0; row < list.single.length; row++) {
    const count = valueCount(list, row);
    for (let i = 0; i < count; i++) {
      if (onlyShared && countAt(list, row, i) === 0) continue;
      addKey(writer, hashNumber(valueAt(list, row, i)), row);
    }
  }
}

/** Rows of a list column, one key per value. */
export function listFamily(
  list: ListColumn,
  { cap, writer, onlyShared }: Omit<KeyWish, "rowCount">,
): KeyFamily {
  restart(writer, list.single.length + list.values.length);
  addKeys(writer, list, onlyShared);
  return familyOf(writer, cap);
}
