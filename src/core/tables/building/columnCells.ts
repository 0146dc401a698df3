import { repeatedCells, type Stretch } from "./cellStores";
import type { StoredCells } from "./storedCells";

/** The cells of one column while its rows come in; what repeats is told apart on the way. */
export interface ColumnCells {
  /** Appends the cell at `position` of each row; "" where it is missing or the position negative. */
  append(stretch: Stretch, position: number): void;
  /** The cells so far; further rows may follow. */
  stored(): StoredCells;
}

/** Room for `expected` cells is made at once, so that a million are not moved again and again. */
export function createColumnCells(expected: number): ColumnCells {
  let store = repeatedCells(expected);
  return {
    append(stretch, position) {
      let at = store.append(stretch, position);
      while (at < stretch.to) {
        store = store.next();
        at = store.append({ ...stretch, from: at }, position);
      }
    },
    stored: () => store.stored(),
  };
}
