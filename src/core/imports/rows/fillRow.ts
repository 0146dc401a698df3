import { isBlankCell } from "../../adopt/cells/blankCells";
import type { CellValue } from "../../sheets/cell";
import type { ColumnKey, SheetSpec } from "../../sheets/column";
import type { Field } from "../../sheets/fields";
import { looksLikePerson } from "../../values/names/personName";
import { isHimself } from "../../values/names/sayingWords";
import { wholeName } from "../../values/names/wholeName";
import { formatRegion, type Region } from "../../values/places/region";
import { valueIn } from "../../values/text/reading";
import type { NameHalf } from "../source/nameParts";
import { askedPlace, carried, doubtful, nothing, type Outcome, understood } from "../source/outcome";
import { readMixedCell, readPhoneCell } from "../source/readContact";
import { placeOfParts, readAddressCell, readRegionCell, valuesOf } from "../source/readPlace";
import { readValue } from "../source/readValue";
import type { ReadingContext, SourceColumn } from "../source/sourceColumn";
import type { ImportTarget } from "./importTarget";
import { createRowDraft, type RowDraft, writable } from "./rowDraft";

/** Where a source row goes and how it is read. */
export interface RowReading {
  readonly role: ImportTarget;
  readonly spec: SheetSpec;
  /** In the order in which they are read: what is certain of its meaning comes first. */
  readonly columns: readonly SourceColumn[];
  readonly context: ReadingContext;
}

const places: readonly Field[] = ["province", "city", "district"];
const names: readonly Field[] = ["companyName", "personName", "shortName"];
/** Fields that are taken apart, and the column without which a standard sheet keeps them whole in 备注. */
const splits: ReadonlyMap<Field, ColumnKey> = new Map<Field, ColumnKey>([
  ["region", "province"],
  ["address", "address"],
  ["phone", "mobile"],
  ["contactMethod", "mobile"],
]);
/** Read last: what other columns say already need not be taken from them. */
const late: readonly Field[] = ["region", "address", "personName", "contactName", "phone", "contactMethod"];

/** Columns in the order in which they are read. */
export function readingOrder(columns: readonly SourceColumn[]): readonly SourceColumn[] {
  const rank = ({ field }: SourceColumn) => (field === null ? late.length + 1 : late.indexOf(field) + 1);
  return [...columns].sort((a, b) => rank(a) - rank(b) || a.column - b.column);
}

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

/** 姓 and 名 of one row are one name; read last, when it is known whether the customer is a company, and whether a whole name stands beside. */
function readName(
  parts: readonly SourceColumn[],
  cells: readonly CellValue[],
  { role, spec }: RowReading,
  draft: RowDraft,
): void {
  const [first, second] = parts;
  if (!first) return;
  const cellOf = (part: NameHalf) =>
    cells[parts.find(({ namePart }) => namePart === part)?.column ?? -1] ?? "";
  const name = wholeName(cellOf("given"), cellOf("family"));
  if (role === "followUps" || role === "transactions") draft.name(first, name);
  else {
    const key = role === "contacts" ? "contactName" : personKey(draft, spec);
    const isKnown = draft.value("contactName") !== undefined;
    draft.put(first, name, isKnown ? carried(name) : understood([key, name]));
  }
  if (second) draft.put(second, cells[second.column] ?? "", nothing);
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

/** 本人: where the customer is a person that is the customer's name; of a company nobody knows who was meant. */
function himself({ value }: RowDraft, text: string): Outcome {
  const name = String(value("companyName") ?? "");
  return looksLikePerson(name) ? understood(["contactName", name]) : carried(text);
}

/** Customers may be persons: then the name of the customer is the person's. */
function personKey(draft: RowDraft, spec: SheetSpec): ColumnKey {
  return draft.value("companyName") === undefined && writable(spec, "companyName")
    ? "companyName"
    : "contactName";
}

/** 省, 市, 区县 of one row are one place; where they are not, each stays as it is. */
function readParts(
  parts: readonly SourceColumn[],
  cells: readonly CellValue[],
  { context }: RowReading,
  draft: RowDraft,
): void {
  const ordered = [...parts].sort(
    (a, b) => places.indexOf(a.field ?? "text") - places.indexOf(b.field ?? "text"),
  );
  const last = ordered.at(-1);
  if (!last) return;
  const texts = ordered.map(({ column }) => String(cells[column] ?? "").trim());
  const read = placeOfParts(texts);
  const region = valueIn(read) ?? context.placeMeant(last, texts.join(""));
  if (region) {
    putRegion(ordered, region, draft);
    return;
  }
  ordered.forEach((column, i) => {
    const text = texts[i] ?? "";
    const isLast = i === ordered.length - 1;
    if (read.reading !== "ambiguous") draft.put(column, text, doubtful(column.field, text, read));
    else if (isLast) draft.put(column, text, askedPlace(column.field, text, texts.join("")));
    else draft.put(column, text, understood([column.field ?? "", text]));
  });
}

function putRegion(parts: readonly SourceColumn[], region: Region, draft: RowDraft): void {
  const [first] = parts;
  if (first) draft.put(first, formatRegion(region), understood(...valuesOf(region)));
}
