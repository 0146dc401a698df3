import { isBlankCell } from "../../adopt/cells/blankCells";
import type { CellValue } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/column";
import type { Field } from "../../sheets/fields";
import { isHimself } from "../../values/names/sayingWords";
import { carried, nothing, type Outcome, understood } from "../source/outcome";
import { readMixedCell, readPhoneCell } from "../source/readContact";
import { readAddressCell, readRegionCell } from "../source/readPlace";
import { readValue } from "../source/readValue";
import type { SourceColumn } from "../source/sourceColumn";
import { himself, personKey, readName } from "./fillName";
import { places, readParts } from "./fillPlaces";
import { createRowDraft, type RowDraft, writable } from "./rowDraft";
import type { RowReading } from "./rowReading";

const names: readonly Field[] = ["companyName", "personName", "shortName"];
/** Fields that are taken apart, and the column without which a standard sheet keeps them whole in 备注. */
const splits: ReadonlyMap<Field, ColumnKey> = new Map<Field, ColumnKey>([
  ["region", "province"],
  ["address", "address"],
  ["phone", "mobile"],
  ["contactMethod", "mobile"],
]);

/** Takes a source row (its cells from column A on) apart into the row of a standard sheet. */
export function fillRow(cells: readonly CellValue[], reading: RowReading): RowDraft {
  const draft = createRowDraft(reading.spec, reading.context.language);
  const filled = reading.columns.filter(
    ({ column, ordinal }) => !ordinal && !isBlankCell(cells[column] ?? ""),
  );
  const parts = filled.filter(({ field, target }) => field !== null && target && places.includes(field));
  readParts(parts, cells, reading, draft);
  for (const column of filled) {
    if (parts.includes(column) || column.namePart !== null) continue;
    const cell = cells[column.column] ?? "";
    draft.put(column, cell, outcomeOf(cell, column, reading, draft));
  }
  const named = filled.filter(({ namePart }) => namePart !== null);
  readName(named, cells, reading, draft);
  return draft;
}

function outcomeOf(
  cell: CellValue,
  column: SourceColumn,
  { role, spec, context }: RowReading,
  draft: RowDraft,
): Outcome {
  const { field, target } = column;
  const text = String(cell).trim();
  if (field === "personName" && role === "contacts") return understood(["contactName", text]);
  if (role !== "customers" && field !== null && names.includes(field)) {
    draft.name(column, text);
    return nothing;
  }
  const takenAs = field === null ? undefined : splits.get(field);
  if (takenAs !== undefined && !writable(spec, takenAs)) return carried(text);
  if (field === "region") return readRegionCell(cell, column, context, draft.value);
  if (field === "address") return readAddressCell(cell, column, context, draft.value);
  if (field === "phone") return readPhoneCell(cell, "mobile");
  if (field === "contactMethod") return readMixedCell(cell, null);
  if (field === "personName") return understood([personKey(draft, spec), text]);
  if (field === "contactName" && isHimself(cell)) return himself(draft, text);
  return target ? readValue(cell, column, context, target) : carried(text);
}
