import type { SheetHead } from "../../sheets/grid";
import type { SheetMapping } from "../mapping/mapping";
import type { SheetChoices } from "../mapping/sheetChoices";
import { leaversIn } from "../team/saidLeavers";
import { wasLeftOut } from "./relatedSheets";

/** The mappings with whom the texts over their records, and on sheets without any, say to have left. */
export function withSaidLeavers(
  mappings: readonly SheetMapping[],
  heads: readonly SheetHead[],
  choices: SheetChoices,
): readonly SheetMapping[] {
  return mappings.map((mapping, i) => {
    const head = heads[i];
    if (head === undefined || wasLeftOut(mapping.sheet, choices)) return mapping;
    const { firstRow, rows } = head.head;
    const isList = mapping.role !== null || mapping.related === true;
    const above = isList ? rows.slice(0, Math.max(0, mapping.headerRow - firstRow)) : rows;
    const saidLeavers = above.flatMap((row, at) =>
      row.flatMap((cell) =>
        leaversIn(String(cell)).map((said) => ({ sheet: mapping.sheet, row: firstRow + at, ...said })),
      ),
    );
    return saidLeavers.length > 0 ? { ...mapping, saidLeavers } : mapping;
  });
}
