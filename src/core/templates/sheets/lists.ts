import type { ColumnKind } from "../../sheets/column";
import type { DictionaryId } from "../../sheets/dictionaries";
import { dictionaryWords } from "../../sheets/dictionaryWords";
import type { Language } from "../../sheets/words";
import { words } from "../../sheets/words";

const prefix = words("列表_", "List_");

/** Workbook-wide name over one list of 字典. */
export function listName(id: DictionaryId, language: Language): string {
  return prefix[language] + dictionaryWords[id][language];
}

/** Workbook-wide name over the ids in the customers table. */
export function customerListName(language: Language): string {
  return prefix[language] + words("客户编号", "CustomerID")[language];
}

/** Names over the columns of 地区字典. */
export function regionListName(
  part: "province" | "cityParent" | "city" | "districtParent" | "district",
  language: Language,
): string {
  const parts = {
    province: words("省", "Province"),
    cityParent: words("市_上级", "City_Parent"),
    city: words("市", "City"),
    districtParent: words("区县_上级", "District_Parent"),
    district: words("区县", "District"),
  } as const;
  return words("地区_", "Region_")[language] + parts[part][language];
}

/** A quoted sheet reference: `'客户 名录'!`. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** Rows a list may grow to before its name must be moved. */
export const listCapacity = { dictionary: 200, customers: 100_000 } as const;

/**
 * A name that ends at the last filled cell, so that a choice added below on the sheet is offered at once, in
 * Excel, WPS and LibreOffice alike, without the pane and without a volatile function.
 */
export function growingRange(sheet: string, column: string, firstRow: number, capacity: number): string {
  const place = `${sheetReference(sheet)}$${column}$${firstRow}`;
  const all = `${place}:$${column}$${firstRow + capacity - 1}`;
  return `=${place}:INDEX(${all},MAX(1,COUNTA(${all})))`;
}

export const numberFormats: Readonly<Record<ColumnKind, string>> = {
  identifier: "@",
  text: "General",
  longText: "General",
  phone: "@",
  landline: "@",
  email: "@",
  creditCode: "@",
  choice: "General",
  province: "General",
  city: "General",
  district: "General",
  customerPick: "@",
  date: "yyyy-mm-dd",
  dateTime: "yyyy-mm-dd hh:mm",
  amount: "#,##0.00",
  decimal: "0.0",
  integer: "0",
  score5: "0",
};
