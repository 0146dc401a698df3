import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { isWebAddress, type ReachKeys, reachKeysOf } from "../../values/contacts/reachKeys";
import { wholeName } from "../../values/names/wholeName";
import type { SourceColumn } from "../source/sourceColumn";
import type { RowDraft } from "./rowDraft";

/** What a source row says of how its customer is reached, columns without a field of ours included. */
export function sourceReach(cells: readonly CellValue[], columns: readonly SourceColumn[]): ReachKeys {
  const of = (...fields: readonly (Field | null)[]) =>
    columns.filter(({ field }) => fields.includes(field)).map(({ column }) => cells[column] ?? "");
  const half = (part: SourceColumn["namePart"]) =>
    cells[columns.find(({ namePart }) => namePart === part && part !== null)?.column ?? -1] ?? "";
  return reachKeysOf({
    emails: of("email", "contactMethod", "contactName"),
    phones: of("phone", "mobile", "landline", "contactMethod"),
    webs: of("text", null).filter(isWebAddress),
    people: [...of("contactName"), wholeName(half("given"), half("family"))],
    names: of("companyName"),
  });
}

/** What a row of 客户基础信息 or 联系人 says of it, by the value of each column. */
export function ownReach(value: (key: string) => CellValue | undefined): ReachKeys {
  const cells = (...keys: readonly string[]) => keys.map((key) => value(key) ?? "");
  return reachKeysOf({
    emails: cells("email"),
    phones: cells("mobile", "landline"),
    webs: [],
    people: cells("contactName"),
    names: [],
  });
}

export function draftReach({ value }: Pick<RowDraft, "value">): ReachKeys {
  return ownReach(value);
}
