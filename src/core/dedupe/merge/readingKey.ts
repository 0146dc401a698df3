import type { CellValue } from "../../sheets/cell";
import { isDayField } from "../../sheets/dateFields";
import type { Field } from "../../sheets/fields";
import { readYesNo } from "../../values/choices/readYesNo";
import { readCreditCode } from "../../values/codes/readCreditCode";
import { formatPhone } from "../../values/contacts/phone";
import { readPhones } from "../../values/contacts/readPhones";
import { readDate } from "../../values/dates/readDate";
import { readAmount } from "../../values/numbers/readAmount";
import { readCompanySize } from "../../values/numbers/readCompanySize";
import { readRegion } from "../../values/places/readRegion";
import { wordKey } from "../../values/text/foldText";
import { valueIn } from "../../values/text/reading";
import { cellText } from "../columns/texts/cellText";
import { shownCell } from "../columns/texts/shownCell";
import { entriesOf } from "./unitedCell";

type Reader = (cell: CellValue) => string | undefined;

/** Numbers and mailboxes in any order: what one united cell would hold. */
const entries: Reader = (cell) => [...entriesOf(cell).keys()].sort().join("\n");
const phones: Reader = (cell) =>
  valueIn(readPhones(cell))?.map(formatPhone).sort().join("\n") ?? entries(cell);
const region: Reader = (cell) => {
  const place = valueIn(readRegion(cell));
  return place && `${place.code} ${wordKey(place.rest)}`;
};
const size: Reader = (cell) => {
  const band = valueIn(readCompanySize(cell));
  return band && `${band.kind} ${band.from} ${band.to}`;
};
const yesNo: Reader = (cell) => valueIn(readYesNo(cell))?.toString();
const code: Reader = (cell) => {
  const read = valueIn(readCreditCode(cell));
  return read && wordKey(cellText(cell)).replace(/[^\da-z]/g, "");
};
/** Money of two currencies is not read: the figure alone would be the same. */
const figure = /^[-+\d\s,.，．]+[万亿wk]?元?$/i;
const sum: Reader = (cell) =>
  figure.test(cellText(cell)) ? valueIn(readAmount(cell))?.toString() : undefined;

const readers: Readonly<Partial<Record<Field, Reader>>> = {
  phone: phones,
  mobile: phones,
  landline: phones,
  contactMethod: phones,
  email: entries,
  tags: entries,
  region,
  province: region,
  city: region,
  district: region,
  companySize: size,
  creditCode: code,
  consent: yesNo,
  keyAccount: yesNo,
  potentialScore: sum,
  relationScore: sum,
  amount: sum,
  number: sum,
  totalAmount: sum,
  totalOrders: sum,
};

/** Blanks and marks of a sentence; between figures they may tell 1.5 from 15 and 1 23 from 12 3. */
const idle = /(?<!\d)[\s,.;:'"、·]+|[\s,.;:'"、·]+(?!\d)/g;

/** An account or a card in groups of figures; fewer may be a day or two numbers. */
const longNumber = /^(?=(?:\D*\d){10})[\d\s-]+$/;

/** A text by its letters and figures: width, case, traditional characters, blanks and commas do not count. */
function textKey(text: string): string {
  if (longNumber.test(text)) return text.replace(/\D/g, "");
  // Spaces first, before the fold takes them from between figures.
  return text
    .normalize("NFKC")
    .split(/(?<=\d)\s+(?=\d)/)
    .map((part) => wordKey(part))
    .join(" ")
    .replace(idle, "");
}

/**
 * What a cell says, however it is written: two cells of one key read the same (20-99人 and 20—99人, 177-8952-6291 and
 * 17789526291, 2024.5.1 and 2024-05-01). What the field's reader does not understand is told by its letters and figures.
 */
export function readingKey(field: Field, cell: CellValue, today: number): string {
  const text = shownCell(field, cell);
  if (text === "") return "";
  const isDay = isDayField(field);
  const day = isDay ? valueIn(readDate(cell, { today, coarsest: "day" })) : undefined;
  return day?.toString() ?? readers[field]?.(cell) ?? textKey(text);
}
