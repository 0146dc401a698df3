import type { CellValue } from "../../sheets/cell";
import { readEmail } from "../../values/contacts/readEmail";
import { isPlaceholder } from "../../values/text/placeholders";
import { cellText } from "../columns/texts/cellText";

/** What stands between two entries of one cell; a slash parts only what is long enough on both sides. */
const separators = /[;；、，,\n|]+|(?<=\d{7})\s+(?=1\d{10}|0\d{2,3}-?\d)|(?<=\S{7})\s*[/／]\s*(?=\S{7})/;

/** A phone by its digits, anything else by its letters: how two entries are known to be one. */
function keyOf(entry: string): string {
  const plain = entry.normalize("NFKC").toLowerCase();
  if (plain.includes("@")) return plain.replace(/\s/g, "");
  const digits = plain
    .replace(/\D/g, "")
    .replace(/^(?:86|0086)(?=1\d{10}$)/, "")
    .replace(/^0(?=1\d{10}$)/, "");
  return digits.length >= 7 ? digits : plain.replace(/\s/g, "");
}

/**
 * The entries of several cells in one, each once, the first cell's first; a landline that another entry holds with
 * its area code, an address mistyped that another has right and a word for "none" are no entries of their own. A cell that already has them all is given back as
 * it is.
 */
export function unitedCell(cells: readonly CellValue[]): CellValue {
  const all = new Map<string, string>();
  for (const cell of cells) {
    for (const [key, entry] of entriesOf(cell)) if (!all.has(key)) all.set(key, entry);
  }
  const keys = [...all.keys()];
  const filled = keys.filter((key) => !isPlaceholder(all.get(key) ?? ""));
  const united =
    filled.length === 0
      ? keys
      : filled.filter((key) => !isPartOf(key, filled) && !isSlipOf(all.get(key) ?? "", filled));
  const whole = cells.find((cell) => {
    const own = entriesOf(cell);
    return own.size === united.length && united.every((key) => own.has(key));
  });
  return whole ?? united.map((key) => all.get(key)).join("；");
}

/** A local number, 7 or 8 digits, is the end of a number with its area code (0 and 2 or 3 digits). */
function isPartOf(key: string, others: readonly string[]): boolean {
  return (
    /^\d{7,8}$/.test(key) &&
    others.some((other) => /^0\d{2,3}$/.test(other.slice(0, -key.length)) && other.endsWith(key))
  );
}

/** li@qq.con beside li@qq.com, li#qq.com beside it. Without the right one the slip is all that is known. */
function isSlipOf(entry: string, others: readonly string[]): boolean {
  if (others.length < 2 || !/[a-z]/i.test(entry)) return false;
  const read = readEmail(entry);
  return read.reading === "unreadable" && read.nearest !== undefined && others.includes(keyOf(read.nearest));
}

/** Entries of one cell by what they are known by. */
export function entriesOf(cell: CellValue): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const part of cellText(cell).split(separators)) {
    const entry = part.trim();
    const key = keyOf(entry);
    if (entry !== "" && !entries.has(key)) entries.set(key, entry);
  }
  return entries;
}
