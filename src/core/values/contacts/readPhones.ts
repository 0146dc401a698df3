import type { CellValue } from "../../sheets/cell";
import { isPlaceholder } from "../text/placeholders";
import {
  blank,
  exact,
  isUnderstood,
  nearly,
  type Read,
  tidied,
  type Unreadable,
  unreadable,
} from "../text/reading";
import type { Phone } from "./phone";
import { foldLines, segmentsOf } from "./phoneSegments";
import { groupedMobile, isPlainMobile } from "./plainMobile";
import { exactLandline, readPhone } from "./readPhone";

/** A longer cell is a note that may hold numbers, not a cell of numbers. */
export const longestCell = 300;
const scientific = /^\d(?:\.\d+)?e\+?\d+$/;
const pictures = /[☎☏✆📞📱]/gu;
/** Marks that hide a digit. */
const hidden = /[●○◯■□█※]/g;

/**
 * The telephone numbers of a cell, in their order. Understood: blanks, dashes, dots, full width, +86/0086/86, a
 * lost or an extra leading zero, extensions (转 - * # ext.), labels, names behind or in brackets, several numbers,
 * numbers stored as figures. One number that cannot be read makes the cell unreadable; the others are `nearest`.
 */
export function readPhones(cell: CellValue): Read<readonly Phone[]> {
  if (typeof cell === "number") return readFigure(cell);
  if (cell === "") return blank;
  if (typeof cell === "boolean") return unreadable("no-such-word");
  if (cell.length > longestCell) return unreadable("no-such-word");
  if (isPlainMobile(cell)) return exact([{ kind: "mobile", digits: cell }]);
  const mobile = groupedMobile(cell);
  if (mobile !== null) return tidied([{ kind: "mobile", digits: mobile }]);
  if (exactLandline.test(cell)) {
    const read = readPhone(cell);
    if (read.reading === "exact") return exact([read.value]);
  }
  return readText(cell);
}

function readFigure(cell: number): Read<readonly Phone[]> {
  // Fifteen digits are all a number cell keeps; no telephone number has more.
  if (!Number.isInteger(cell) || cell < 0 || cell >= 1e15) return unreadable("digits-lost");
  const text = String(cell);
  if (isPlainMobile(text)) return exact([{ kind: "mobile", digits: text }]);
  const read = readText(text);
  // A mobile has no other form as a figure.
  return read.reading === "tidied" && read.value[0]?.kind === "mobile" ? exact(read.value) : read;
}

function readText(cell: string): Read<readonly Phone[]> {
  const text = foldLines(cell)
    .replace(pictures, " ")
    .replace(hidden, "*")
    .replace(/^['"\s]+/, "");
  if (text === "") return cell.trim() === "" ? blank : unreadable("no-such-word");
  if (text.startsWith("#") && !/\d/.test(text)) return unreadable("formula-error");
  if (isPlaceholder(cell, "phone")) return unreadable("placeholder");
  if (scientific.test(text)) return unreadable("digits-lost");
  if (text.includes("@")) return unreadable("looks-like-email");
  return join(segmentsOf(text), cell);
}

function join(segments: readonly string[], cell: string): Read<readonly Phone[]> {
  const phones: Phone[] = [];
  let failure: Unreadable<Phone> | undefined;
  let isExact = segments.length === 1 && segments[0] === cell;
  for (const segment of segments) {
    if (isNextExtension(phones.at(-1), segment)) {
      isExact = false;
      continue;
    }
    const sibling = siblingOf(phones.at(-1), segment);
    const read: Read<Phone> = sibling === undefined ? readPhone(segment) : tidied(sibling);
    if (read.reading === "unreadable") failure ??= read;
    else if (isUnderstood(read)) {
      phones.push(read.value);
      isExact &&= read.reading === "exact";
    }
  }
  if (failure) return fail(failure, phones);
  if (phones.length === 0) return unreadable("letters");
  return isExact ? exact(phones) : tidied(phones);
}

/** "024-22377244转6801、6802": the same telephone, another extension. */
function isNextExtension(before: Phone | undefined, segment: string): boolean {
  return before?.extension !== undefined && /^\d{1,5}$/.test(segment);
}

/** "0571-88886666/77": one to four digits behind a landline are another ending of it. */
function siblingOf(before: Phone | undefined, segment: string): Phone | undefined {
  if (before?.kind !== "landline" || before.extension !== undefined || !/^\d{1,4}$/.test(segment))
    return undefined;
  return { ...before, digits: before.digits.slice(0, -segment.length) + segment };
}

function fail(failure: Unreadable<Phone>, phones: readonly Phone[]): Read<readonly Phone[]> {
  const { problem, detail, nearest } = failure;
  const known = nearest === undefined ? phones : [...phones, nearest];
  const due = problem ?? "letters";
  return known.length === 0 ? unreadable(due, detail) : nearly(due, known, detail);
}
