import { isBlankCell } from "../adopt/cells/blankCells";
import { wordKey } from "../values/text/foldText";
import { nameColumn } from "./customerIndex";
import { columnsOf, type Table } from "./table";

/** What people call a customer by when they look for it. */
const soughtFields = ["customerId", "companyName", "shortName"] as const;

/** Of each table its rows' folded texts: a hundred thousand are folded once, not with every key pressed. */
const folded = new WeakMap<Table, readonly string[]>();

/**
 * Whether a customer row is called by a text: by parts of its number, name or short name, in any order, whatever the
 * width, case and blanks, in traditional or simplified characters. A blank text calls everybody.
 */
export function calledBy(customers: Table, text = ""): (row: number) => boolean {
  const words = text.split(/\s+/).map(wordKey).filter(Boolean);
  if (words.length === 0) return () => true;
  const names = namesOf(customers);
  return (row) => words.every((word) => names[row]?.includes(word));
}

function namesOf(customers: Table): readonly string[] {
  const known = folded.get(customers);
  if (known) return known;
  const columns = new Set(soughtFields.flatMap((field) => columnsOf(customers, field)));
  const called = nameColumn(customers);
  if (called) columns.add(called);
  const names = new Array<string>(customers.rowCount).fill("");
  // Cells stand on lines of their own: no word reaches from the end of one into the next.
  for (const { cells } of columns)
    for (let row = 0; row < names.length; row++) {
      const cell = cells[row] ?? "";
      if (!isBlankCell(cell)) names[row] += `${wordKey(String(cell))}\n`;
    }
  folded.set(customers, names);
  return names;
}
