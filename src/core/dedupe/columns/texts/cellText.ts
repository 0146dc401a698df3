import type { CellValue } from "../../../sheets/cell";

/** A cell as text to be folded; numbers as people see them, booleans say nothing. */
export function cellText(cell: CellValue | undefined): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "number" ? String(cell) : "";
}
