import type { CellValue } from "../../sheets/cell";
import type { ColumnKey, SheetSpec } from "../../sheets/column";
import { looksLikePerson } from "../../values/names/personName";
import { wholeName } from "../../values/names/wholeName";
import type { NameHalf } from "../source/nameParts";
import { carried, nothing, type Outcome, understood } from "../source/outcome";
import type { SourceColumn } from "../source/sourceColumn";
import { type RowDraft, writable } from "./rowDraft";
import type { RowReading } from "./rowReading";

/** 姓 and 名 of one row are one name; read last, when it is known whether the customer is a company, and whether a whole name stands beside. */
export function readName(
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

/** 本人: where the customer is a person that is the customer's name; of a company nobody knows who was meant. */
export function himself({ value }: RowDraft, text: string): Outcome {
  const name = String(value("companyName") ?? "");
  return looksLikePerson(name) ? understood(["contactName", name]) : carried(text);
}

/** Customers may be persons: then the name of the customer is the person's. */
export function personKey(draft: RowDraft, spec: SheetSpec): ColumnKey {
  return draft.value("companyName") === undefined && writable(spec, "companyName")
    ? "companyName"
    : "contactName";
}
