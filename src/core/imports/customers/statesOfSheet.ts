import { wordKey } from "../../values/text/foldText";
import { importedRows, type RowState, statesOf } from "../lists/knownRows";
import { cellsOf } from "../lists/targets";
import { type ImportTarget, keyOfTarget } from "../rows/importTarget";
import type { SourceColumn } from "../source/sourceColumn";
import type { SourceRow, SourceSheet } from "../source/sourceSheet";
import type { ImportInput } from "./importedSheet";
import { customersThere } from "./newCustomers";
import { statesBeside } from "./statesBeside";

export function statesOfSheet(
  { mapping, records }: SourceSheet,
  role: ImportTarget,
  columns: readonly SourceColumn[],
  input: ImportInput,
): readonly RowState[] {
  const { targets, rows, adopted, today } = input;
  const list = adopted.get(role);
  if (list) return statesBeside(list, records, columns, { there: () => customersThere(input), today });
  const target = targets.get(role);
  if (!target) return records.map(() => "new");
  const key = keyOfTarget[role];
  const body = rows(target.sheet);
  const imported = importedRows(
    cellsOf(target, "sourceRow", body),
    key === null ? [] : cellsOf(target, key, body),
  );
  const at = columns.find(({ field }) => field === key)?.column;
  const keyOf = ({ cells }: SourceRow) => (at === undefined ? "" : wordKey(String(cells[at] ?? "")));
  return statesOf(mapping.sheet, records, keyOf, imported);
}
