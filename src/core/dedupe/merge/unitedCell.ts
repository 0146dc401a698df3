import type { CellValue } from "../../sheets/cell";
import { readEmail } from "../../values/contacts/readEmail";
import { readPhones } from "../../values/contacts/readPhones";
import { isOneEdit } from "../../values/text/isOneEdit";
import { isPlaceholder } from "../../values/text/placeholders";
import { cellText } from "../columns/texts/cellText";
import type { UsualForm } from "./usualForm";

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
 * its area code, an address or a number mistyped that another has right and a word for "none" are no entries of their
 * own. An entry in two forms has the more usual one. A cell that already has them all is given back as it is.
 */
export function unitedCell(
  cells: readonly CellValue[],
  between: string,
  usual: UsualForm = () => 0,
): CellValue {
  const all = new Map<string, string>();
  for (const cell of cells) {
    for (const [key, entry] of entriesOf(cell)) {
      const before = all.get(key);
      if (before === undefined || isUsual(entry, before, usual)) all.set(key, entry);
    }
  }
  const keys = [...all.keys()];
  const filled = keys.filter((key) => !isPlaceholder(all.get(key) ?? ""));
  const united =
    filled.length === 0
      ? keys
      : filled.filter(
          (key) => !isPartOf(key, filled) && !isSlip(key, filled, (other) => all.get(other) ?? ""),
        );
  const whole = cells.find((cell) => {
    const own = entriesOf(cell);
    const hasUsual = (key: string) => !isUsual(all.get(key) ?? "", own.get(key) ?? "", usual);
    return own.size === united.length && united.every((key) => own.has(key) && hasUsual(key));
  });
  return whole ?? united.map((key) => all.get(key)).join(between);
}

/** More of the column is written like the one than like the other. */
function isUsual(entry: string, than: string, usual: UsualForm): boolean {
  return entry !== than && usual(entry) > usual(than);
}

/** A local number, 7 or 8 digits, is the end of a number with its area code (0 and 2 or 3 digits). */
function isPartOf(key: string, others: readonly string[]): boolean {
  return (
    /^\d{7,8}$/.test(key) &&
    others.some((other) => /^0\d{2,3}$/.test(other.slice(0, -key.length)) && other.endsWith(key))
  );
}

/** Without the right one the slip is all that is known, and kept. */
function isSlip(key: string, others: readonly string[], entryOf: (key: string) => string): boolean {
  if (others.length < 2) return false;
  return isSlippedAddress(entryOf(key), others) || isSlippedNumber(key, others, entryOf);
}

/** li@qq.con beside li@qq.com, li#qq.com beside it. */
function isSlippedAddress(entry: string, others: readonly string[]): boolean {
  if (!/[a-z]/i.test(entry)) return false;
  const read = readEmail(entry);
  return read.reading === "unreadable" && read.nearest !== undefined && others.includes(keyOf(read.nearest));
}

/** 1391111222 beside 13911112223, 1391111222O beside it: no number, and one key away from one. */
function isSlippedNumber(key: string, others: readonly string[], entryOf: (key: string) => string): boolean {
  if (!figures.test(key)) return false;
  const near = others.filter((other) => figures.test(other) && isOneEdit(key, other));
  const isNumber = (other: string) => readPhones(entryOf(other)).reading !== "unreadable";
  return near.length > 0 && !isNumber(key) && near.some(isNumber);
}

const figures = /^\d{7,}$/;

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
