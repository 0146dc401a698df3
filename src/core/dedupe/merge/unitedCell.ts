import type { CellValue } from "../../sheets/cell";
import { cellText } from "../columns/cellText";

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
 * The entries of several cells in one, each once, the first cell's first. A cell that already has them all is
 * given back as it is.
 */
export function unitedCell(cells: readonly CellValue[]): CellValue {
  const entries = new Map<string, string>();
  for (const cell of cells) {
    for (const part of cellText(cell).split(separators)) {
      const entry = part.trim();
      const key = keyOf(entry);
      if (entry !== "" && !entries.has(key)) entries.set(key, entry);
    }
  }
  const united = [...entries.values()];
  const whole = cells.find((cell) => countEntries(cell) === united.length);
  return whole ?? united.join("；");
}

function countEntries(cell: CellValue): number {
  const keys = cellText(cell)
    .split(separators)
    .map((part) => keyOf(part.trim()))
    .filter((key) => key !== "");
  return new Set(keys).size;
}
