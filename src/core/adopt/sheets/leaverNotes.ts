import type { SheetHead } from "../../sheets/grid";
import type { SheetMapping } from "../mapping/mapping";
import type { SheetChoices } from "../mapping/sheetChoices";
import { textsOfHead } from "../rows/headParts";
import { leaversIn, leaversInRow } from "../team/saidLeavers";
import { wasLeftOut } from "./relatedSheets";

/** The mappings with whom the texts over their records, and on sheets without any and short ones beside, say to have left. */
export function withSaidLeavers(
  mappings: readonly SheetMapping[],
  heads: readonly SheetHead[],
  choices: SheetChoices,
): readonly SheetMapping[] {
  return mappings.map((mapping, i) => {
    const head = heads[i];
    if (head === undefined || wasLeftOut(mapping.sheet, choices)) return mapping;
    const { firstRow, rows } = isShort(mapping, head)
      ? head.head
      : textsOfHead(mapping, head, mapping.headerRow);
    const saidLeavers = rows.flatMap((row, at) =>
      [...row.flatMap((cell) => (typeof cell === "string" ? leaversIn(cell) : [])), ...leaversInRow(row)].map(
        (said) => ({ sheet: mapping.sheet, row: firstRow + at, ...said }),
      ),
    );
    return saidLeavers.length > 0 ? { ...mapping, saidLeavers } : mapping;
  });
}

/** By judgement: beside so few goods or terms a team writes its rules down, and who is gone. */
const longestList = 60;

const isShort = ({ related }: SheetMapping, { lastRow, head }: SheetHead): boolean =>
  related === true && lastRow <= longestList && lastRow < head.firstRow + head.rows.length;
