import type { CellValue } from "../../sheets/cell";
import { foundOtherwise } from "./foundOtherwise";
import { createKeyIndex, type KeyIndex } from "./keyIndex";

/**
 * Salesforce writes one record's id with 15 characters or with three more that only check their capitals: reports show
 * the short form, exports the long one (Salesforce Help, "15-character and 18-character IDs").
 */
const longId = /^(?=\d*[A-Za-z])[0-9A-Za-z]{15}[A-Z0-5]{3}$/;
const shortId = /^(?=\d*[A-Za-z])[0-9A-Za-z]{15}$/;
const shortLength = 15;
/** Ids that must be of the one form before the other is understood: nobody else's numbers are. */
const mostly = 0.9;

/** The index of an id column in which either form of such ids finds the other; of other ids the index itself. */
export function withEitherForm(index: KeyIndex, cells: readonly CellValue[]): KeyIndex {
  const form = formOf(cells);
  if (form === null) return index;
  const short = form === "short" ? index : createKeyIndex(cells.map(shortened));
  const otherForm = form === "short" ? longId : shortId;
  return foundOtherwise(index, cells, (cell) =>
    otherForm.test(textOf(cell)) ? short.rowOf(shortened(cell)) : -1,
  );
}

function formOf(cells: readonly CellValue[]): "long" | "short" | null {
  // Other ids are told by their first: no copy of the column is made for them.
  if (!shortId.test(shortened(cells.find((cell) => textOf(cell) !== "") ?? ""))) return null;
  const ids = cells.map(textOf).filter((text) => text !== "");
  const share = (form: RegExp) => ids.filter((id) => form.test(id)).length / ids.length;
  if (share(longId) >= mostly) return "long";
  return share(shortId) >= mostly ? "short" : null;
}

function textOf(cell: CellValue): string {
  return String(cell).trim();
}

function shortened(cell: CellValue): string {
  return textOf(cell).slice(0, shortLength);
}
