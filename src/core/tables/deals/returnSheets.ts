import { amountColumn } from "../columns/amountColumn";
import { memoised } from "../kept/memoised";
import { columnOf, type Table } from "../table";

const returned =
  /退货|退款|退单|退费|退订|退换|红字|红冲|\breturns?\b|\brefunds?\b|credit ?(?:notes?|memos?)/i;
/** 销售及退货, "Orders & returns": a sheet of both. */
const alsoSales = /销|售|订单|出库|收款|配送|sales|orders|invoices|[及和与、&+]|\band\b/i;

/** A sheet is one of returns where so many amounts, nearly all of them, are negative and another sheet's are not; by judgement. */
const fewest = 20;
const nearlyAll = 0.9;

/**
 * Which sheets of transactions list returns alone, whatever their rows call themselves (换货, 冲账, 补货): by their
 * name, or by their amounts.
 */
export const returnSheets = memoised((transactions: Table): readonly boolean[] => {
  const byName = transactions.sheets.map((name) => returned.test(name) && !alsoSales.test(name));
  return transactions.sheets.length < 2 ? byName : withNegative(transactions, byName);
});

function withNegative(transactions: Table, byName: readonly boolean[]): readonly boolean[] {
  const amounts = columnOf(transactions, "amount");
  if (amounts === undefined) return byName;
  const { values } = amountColumn(amounts);
  const all = new Int32Array(byName.length);
  const negative = new Int32Array(byName.length);
  transactions.sheetOf.forEach((sheet, row) => {
    const amount = values[row] ?? Number.NaN;
    if (Number.isNaN(amount) || amount === 0) return;
    all[sheet] = (all[sheet] ?? 0) + 1;
    if (amount < 0) negative[sheet] = (negative[sheet] ?? 0) + 1;
  });
  const isNegative = (sheet: number) => (negative[sheet] ?? 0) >= (all[sheet] ?? 0) * nearlyAll;
  if (all.every((count, sheet) => count === 0 || isNegative(sheet))) return byName;
  return byName.map((named, sheet) => named || ((all[sheet] ?? 0) >= fewest && isNegative(sheet)));
}

/** Whether a row lies on a sheet of returns; null where the book has none. */
export function onReturnSheet(transactions: Table): ((row: number) => boolean) | null {
  const sheets = returnSheets(transactions);
  if (!sheets.includes(true)) return null;
  return (row) => sheets[transactions.sheetOf[row] ?? 0] === true;
}
