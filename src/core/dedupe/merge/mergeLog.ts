import type { CellValue } from "../../sheets/cell";
import { nameColumn } from "../../tables/customers/customerIndex";
import { nameOfValues } from "../../tables/customers/nameOfValues";
import { columnOf, placeOf, type Table } from "../../tables/table";
import { shownCell } from "../columns/texts/shownCell";
import type { MergePlan } from "./mergePlan";

/** A line of 合并记录 by column key: who went into whom, why, and all its values. */
export type MergeLogRow = Readonly<Record<string, CellValue>>;

/** Excel keeps this many characters in a cell. */
const longestCell = 32_767;

function allValues(customers: Table, row: number): string {
  const parts = customers.columns
    .map(({ field, heading, cells }) => [heading, shownCell(field, cells[row])] as const)
    .filter(([, text]) => text !== "");
  return parts
    .map(([heading, text]) => `${heading}=${text}`)
    .join("\n")
    .slice(0, longestCell);
}

/** One line for each row that is merged away. `mergedOn` is an Excel serial day, `evidence` a ready sentence. */
export function mergeLogRows(
  customers: Table,
  plan: MergePlan,
  evidence: string,
  mergedOn: number,
): readonly MergeLogRow[] {
  const id = columnOf(customers, "customerId");
  const name = nameColumn(customers);
  const keptName = nameOfValues((field) => plan.values[field]);
  return plan.losers.map((row) => {
    const place = placeOf(customers, row);
    return {
      mergedOn,
      survivorId: plan.values.customerId ?? "",
      survivorName: keptName,
      mergedId: id?.cells[row] ?? "",
      mergedName: name?.cells[row] ?? "",
      mergedFrom: `${place.sheet} ${place.row}`,
      evidence: evidence.slice(0, longestCell),
      mergedValues: allValues(customers, row),
    };
  });
}
