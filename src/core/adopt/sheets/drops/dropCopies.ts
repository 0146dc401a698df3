import type { SheetHead } from "../../../sheets/grid";
import { foldHeading } from "../../headings/foldHeading";
import type { SheetMapping } from "../../mapping/mapping";
import { recordsOfHead } from "../../rows/headParts";

/** Records compared from the top; fewer than the least prove nothing. */
const comparedRows = 10;
const leastRows = 3;
/** What names a sheet a copy of another. */
export const copyName = /备份|副本|旧版|存档|backup|copy|bak|\(\d+\)$|（\d+）$/i;

/**
 * A hidden sheet, or one named like a copy (客户资料 备份, 客户 (2)), that begins with the very records of another
 * sheet of its role is that sheet again: reading both would make a duplicate of every customer.
 */
export function dropCopies(
  mappings: readonly SheetMapping[],
  heads: readonly SheetHead[],
): readonly SheetMapping[] {
  const starts = mappings.map((mapping, i) => beginning(mapping, heads[i]));
  return mappings.map((mapping, i) => {
    const spare = heads[i]?.visible === false || copyName.test(mapping.sheet);
    if (mapping.role === null || !spare || starts[i] === null) return mapping;
    const original = mappings.some(
      (other, k) => k !== i && other.role === mapping.role && starts[k] === starts[i] && isOriginal(k, i),
    );
    return original ? { ...mapping, role: null } : mapping;
  });

  /** Of two spare sheets the first one stays. */
  function isOriginal(candidate: number, copy: number): boolean {
    const sheet = mappings[candidate]?.sheet ?? "";
    const spare = heads[candidate]?.visible === false || copyName.test(sheet);
    return !spare || candidate < copy;
  }
}

/** Headings and first records of a sheet as one text; null where there are too few. */
function beginning(mapping: SheetMapping, head: SheetHead | undefined): string | null {
  const { columns, role } = mapping;
  if (head === undefined || role === null) return null;
  const rows = recordsOfHead(mapping, head).slice(0, comparedRows);
  if (rows.length < leastRows) return null;
  const headings = columns.map((column) => foldHeading(column.heading).full);
  const cells = rows.map((row) => columns.map((column) => row[column.column - head.head.firstColumn] ?? ""));
  return JSON.stringify([headings, cells]);
}
