import type { CellValue } from "../../sheets/cell";
import { formatPhone } from "../../values/contacts/phone";
import { groupedMobile } from "../../values/contacts/plainMobile";
import { readContactMethod } from "../../values/contacts/readContactMethod";
import { tidyText } from "../../values/text/foldText";
import { valueIn } from "../../values/text/reading";

/**
 * The standard form of a phone cell that was understood: numbers as they are dialled, separated by "、". Null where
 * the cell holds more than numbers (a name, a note, an address) that would be lost.
 */
export function tidyPhones(cell: CellValue): string | null {
  const mobile = typeof cell === "string" ? groupedMobile(cell) : null;
  if (mobile !== null) return mobile;
  const contact = valueIn(readContactMethod(cell));
  if (contact === undefined || contact.phones.length === 0) return null;
  if (contact.emails.length + contact.wechats.length + contact.qqs.length > 0) return null;
  if (hasOtherWords(String(cell))) return null;
  const tidy = contact.phones.map(formatPhone).join("、");
  // A mobile with an extension has no standard form that would be understood again.
  return valueIn(readContactMethod(tidy)) === undefined ? null : tidy;
}

const labels = /联系|手机|电话|号码|座机|固话|办公|公司|总机|热线|tel|mobile|phone|ext|转|分机|[:.x*#]/gi;

function hasOtherWords(text: string): boolean {
  return /[\p{L}]/u.test(tidyText(text).replace(labels, ""));
}

/** A number with letters typed for digits (O for 0, l for 1), where that makes it sound; else null. */
export function digitsForLetters(cell: CellValue): string | null {
  if (typeof cell !== "string" || !/\d{5}/.test(cell) || !/[oOlI]/.test(cell)) return null;
  const mended = cell.replace(/[oO]/g, "0").replace(/[lI]/g, "1");
  return valueIn(readContactMethod(mended)) === undefined ? null : mended;
}
