import { columnsOf, type Table } from "../../tables/table";
import { currencyOfHeading, spelledCurrency } from "./homeHeadings";
import { unnamedCurrency } from "./rates";

export const isChinese = /\p{Script=Han}/u;

/** What the headings over the sums of several sheets say of currencies. */
export interface SheetCurrencies {
  /** The one of each sheet, "" where its heading names none. */
  readonly ofSheet: readonly string[];
  /** The one the books are kept in, "" where it has no name; absent where that is not told. */
  readonly home?: string;
}

/**
 * The currency the sums of each sheet are in as their heading says: 金额（USD） beside 金额（元）. Where some headings alone name a
 * currency by more than a sign, sheets of the others are in that of the books, which in a Chinese book is the yuan. Null where
 * no heading names one.
 */
export function sheetCurrencies(table: Table): SheetCurrencies | null {
  const headings = table.sheets.map((_, sheet) => sumHeadingOn(table, sheet));
  const signed = headings.map((heading) => currencyOfHeading(heading) ?? "");
  const differ = new Set(signed.filter((id) => id !== "")).size > 1;
  const named = differ ? signed : headings.map((heading) => spelledCurrency(heading) ?? "");
  if (named.every((id) => id === "")) return null;
  const isOpen = named.some((id, sheet) => id === "" && headings[sheet] !== "");
  const yuan =
    headings.some((heading) => isChinese.test(heading)) && (isOpen || named.includes(unnamedCurrency));
  const home = yuan ? unnamedCurrency : isOpen ? "" : undefined;
  return {
    ofSheet: named.map((id) => id || (home ?? "")),
    ...(home !== undefined && { home }),
  };
}

/** The heading the sums of a sheet of deals stand under; "" where it has none. */
export function sumHeadingOn(table: Table, sheet: number): string {
  const column = columnsOf(table, "amount").find(({ columnOnSheet }) => (columnOnSheet[sheet] ?? -1) >= 0);
  return column?.headingOnSheet?.[sheet] ?? column?.heading ?? "";
}
