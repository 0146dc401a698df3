import type { CellValue } from "../../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../../src/core/sheets/choices/defaultDictionaries";
import { currencyAt, namedCurrencies } from "../../../../src/core/tiering/rates/namedCurrencies";
import { tableOf } from "../../tables/tableOf";

/** What each row names, by a currency column, the amounts, or both; null where nothing is named. */
function named(fields: readonly ("currency" | "amount")[], rows: readonly (readonly CellValue[])[]) {
  const table = tableOf("transactions", ["orderId", "customerId", "dealtOn", ...fields], numbered(rows));
  const found = namedCurrencies(table, defaultDictionaries.currency);
  return found && { words: rows.map((_, row) => currencyAt(found, row)), blankIsHome: found.blankIsHome };
}
const numbered = (rows: readonly (readonly CellValue[])[]) =>
  rows.map((cells, row): readonly CellValue[] => [`D${row}`, "C1", 45_000 + row, ...cells]);

describe("the currency each deal names", () => {
  it("is that of the column, in whatever words, and what is no currency keeps its own name", () => {
    const rows = ["人民币", "CNY", "", "美元", "usd", "泡泡币"].map((word) => [word]);
    const words = ["CNY", "CNY", "", "USD", "USD", "泡泡币"];
    expect(named(["currency"], rows)).toEqual({ words, blankIsHome: true });
  });

  it("is that of the amount where no column says so, or a blank cell of it", () => {
    const amounts = ["USD 1,200", 300, "€50", "90"];
    expect(
      named(
        ["amount"],
        amounts.map((cell) => [cell]),
      ),
    ).toEqual({ words: ["USD", "", "EUR", ""], blankIsHome: false });
    const both = amounts.map((cell, row) => [row < 2 ? "CNY" : "", cell]);
    expect(named(["currency", "amount"], both)?.words).toEqual(["CNY", "CNY", "EUR", ""]);
  });

  it("is nothing where neither says anything", () => {
    expect(named(["amount"], [[100], ["200"], [""]])).toBeNull();
  });

  it("is told apart however many there are", () => {
    const words = Array.from({ length: 300 }, (_, i) => `X${i}`);
    expect(
      named(
        ["currency"],
        words.map((word) => [word]),
      )?.words,
    ).toEqual(words);
  });
});
