import type { CellValue } from "../../../core/sheets/cell";
import { dateFields } from "../../../core/sheets/dateFields";
import type { Field } from "../../../core/sheets/fields";
import { serialOfIsoDay } from "../../../core/values/dates/serialDay";

/** Fields whose cells are numbers to count with; numbers that name something (phones, ids) stay texts. */
const countedFields: ReadonlySet<Field> = new Set<Field>([
  "amount",
  "invoiceAmount",
  "potentialScore",
  "relationScore",
]);

/** What a person typed, as the sheet shall hold it: a day becomes a day, a number stays one where one stood or belongs. */
export function typedValue(field: Field | null, text: string, before: CellValue): CellValue {
  const typed = text.trim();
  const day = field !== null && dateFields.has(field) ? serialOfIsoDay(typed.replaceAll("/", "-")) : 0;
  if (day > 0) return day;
  const isNumber = typeof before === "number" || (field !== null && countedFields.has(field));
  const number = Number(typed.replaceAll(",", ""));
  return isNumber && typed !== "" && !Number.isNaN(number) ? number : typed;
}
