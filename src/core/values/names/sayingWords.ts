import type { CellValue } from "../../sheets/cell";
import { wordKey } from "../text/foldText";

/** Said in place of a contact's name where the customer is met himself. */
const himself = new Set(["本人", "自己", "业主本人", "老板本人", "self", "himself", "herself", "same"]);
/** Said in place of what the row above says. */
const above = new Set([
  "同上",
  "同前",
  "同上行",
  "如上",
  "〃",
  "″",
  "ditto",
  "asabove",
  "sameasabove",
  '"',
  "''",
]);

/** Whether a contact is nobody else than the customer. */
export function isHimself(cell: CellValue): boolean {
  return typeof cell === "string" && himself.has(cell.trim().toLowerCase());
}

/** Whether a cell says what the one above it says. */
export function saysAsAbove(cell: CellValue): boolean {
  return (
    typeof cell === "string" && cell.length <= longestSaying && opens.test(cell) && above.has(wordKey(cell))
  );
}

/** How these begin: most other cells need not be folded. */
const opens = /^\s*[同如〃″"＂'＇das]/i;

const longestSaying = 16;
