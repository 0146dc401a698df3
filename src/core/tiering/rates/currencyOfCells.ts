import type { DictionaryEntry } from "../../sheets/dictionaries";
import { distinctCells } from "../../tables/cells/distinctCells";
import { type Column, columnOf, type Table } from "../../tables/table";
import { currencyNamed, isCurrencyWord } from "../../values/numbers/currencyNamed";
import { spelledCurrency } from "./homeHeadings";
import { currencyAt, namedCurrencies } from "./namedCurrencies";

/**
 * What sums beside the deals are in, "" where nothing says: as a cell says itself, a column of currencies beside it, the heading
 * over it, or the name of the sheet.
 */
export function currencyOfCells(
  table: Table,
  entries: readonly DictionaryEntry[],
): (column: Column, row: number) => string {
  const named = namedCurrencies(withCurrencies(table), entries);
  const ofSheet = table.sheets.map((sheet) => spelledCurrency(sheet) ?? "");
  return ({ heading, headingOnSheet, cells }, row) => {
    const [cell, sheet] = [cells[row], table.sheetOf[row] ?? 0];
    const own = typeof cell === "string" ? currencyNamed(cell) : undefined;
    const beside = own ?? (named ? currencyAt(named, row) : "");
    return beside || (spelledCurrency(headingOnSheet?.[sheet] ?? heading) ?? ofSheet[sheet] ?? "");
  };
}

/** Lists of customers have no field for it: there it is a column that holds nothing but words for currencies. */
function withCurrencies(table: Table): Table {
  const column = columnOf(table, "currency") ? undefined : table.columns.find(holdsCurrencies);
  if (column === undefined) return table;
  const columns = table.columns.map((one) =>
    one === column ? { ...column, field: "currency" as const } : one,
  );
  return { ...table, columns };
}

function holdsCurrencies(column: Column): boolean {
  const words = column.field === "text" ? (distinctCells(column)?.values ?? []) : [];
  const filled = words.map(String).filter((word) => word.trim() !== "");
  return filled.length > 0 && filled.every(isCurrencyWord);
}
