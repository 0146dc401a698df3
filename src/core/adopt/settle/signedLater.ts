import type { Role } from "../../sheets/fields";
import type { SeenColumn } from "../columns/seenColumn";
import type { ColumnMapping } from "../mapping/mapping";

/** Rows from which a habit can be told, and the share of them without a sum from which rows are no deals: by judgement. */
const fewestRows = 12;
const mostBlank = 0.3;

/**
 * Whether rows that would be deals come about without a sum: a list of people, some of whom have signed, says in the
 * same row what for and when (业主, 手机, …, 合同号, 签单额).
 */
export function signedLater(
  columns: readonly SeenColumn[],
  mapped: readonly ColumnMapping[],
  role: Role,
): boolean {
  if (role !== "transactions") return false;
  const sums = mapped.find(({ field }) => field === "amount")?.column;
  const profile = columns.find(({ column }) => column === sums)?.profile;
  return (
    profile !== undefined && profile.rows >= fewestRows && profile.filled < profile.rows * (1 - mostBlank)
  );
}
