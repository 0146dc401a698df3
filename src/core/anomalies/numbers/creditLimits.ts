import { foldHeading } from "../../adopt/headings/foldHeading";
import { amountColumn } from "../../tables/columns/amountColumn";
import { memoised } from "../../tables/kept/memoised";
import type { Column, Table } from "../../tables/table";
import { rowsWhere } from "../cells/rowsWhere";
import { cent } from "./equations/equation";

/** A limit that nearly all customers keep to, and those who owe more; positions in the table's `columns`. */
interface KeptLimit {
  readonly limit: number;
  readonly owed: number;
  readonly rows: Int32Array;
  /** How many owe something. */
  readonly told: number;
}

/** What may be owed at most, and what is: folded headings of many trades. What is left of a limit is neither. */
const limits =
  /(?:信用|授信|赊[销账购欠]?|欠款|挂账|账期)(?:总)?(?:额度?|限额|上限)|限额|与信|(?:cr|credit)(?:line|limit)|creditlim|kreditlimit|limitedecredito|limitecredito|plafond/;
const owing =
  /欠|应收|未收|未付|挂账余额|账款余额|outstanding|receivable|balance|owing|owed|debt|arrears|^o\/?s(?!\w*date)|amountdue|saldo|encours/;
const left = /可用|剩余|avail|remain|left/;

/** By judgement: so many customers who owe something, and one in twenty at most above the limit, show that it is kept. */
const fewestTold = 30;
const mostAbove = 0.05;

/** Each pair of a limit and what is owed that nearly all customers of a list keep to. */
export const keptLimits = memoised(({ columns, rowCount }: Table): readonly KeptLimit[] => {
  const at = (says: RegExp) =>
    columns.flatMap((column, i) => (isFigures(column) && says.test(named(column)) ? [i] : []));
  const limitsAt = at(limits).filter((i) => !left.test(named(columns[i])));
  const owedAt = at(owing).filter((i) => !limitsAt.includes(i) && !left.test(named(columns[i])));
  return limitsAt.flatMap((limit) =>
    owedAt.flatMap((owed) =>
      keptLimit(columns[limit], columns[owed], rowCount).map((found) => ({ limit, owed, ...found })),
    ),
  );
});

/** Whether a column says what customers owe; below nought there is what they paid ahead. */
export function saysOwed(column: Column): boolean {
  return isFigures(column) && owing.test(named(column)) && !limits.test(named(column));
}

function isFigures({ field }: Column): boolean {
  return field === "number" || field === "amount";
}

function named(column: Column | undefined): string {
  return foldHeading(column?.heading ?? "").full;
}

function keptLimit(
  limit: Column | undefined,
  owed: Column | undefined,
  rowCount: number,
): readonly Pick<KeptLimit, "rows" | "told">[] {
  if (limit === undefined || owed === undefined) return [];
  const [most, is] = [amountColumn(limit).values, amountColumn(owed).values];
  const owes = (row: number) => (is[row] ?? 0) > 0 && (most[row] ?? -1) >= 0;
  const isAbove = (row: number) => owes(row) && (is[row] ?? 0) > (most[row] ?? 0) + cent;
  const isNone = (row: number) => most[row] === 0;
  const none = rowsWhere(rowCount, isNone);
  // Where customers without a limit owe as well, nought says that none was agreed.
  const isKeptByAll = none.filter(isAbove).length <= none.length * mostAbove;
  const isTold = (row: number) => owes(row) && (isKeptByAll || !isNone(row));
  const told = rowsWhere(rowCount, isTold);
  const rows = told.filter(isAbove);
  return told.length < fewestTold || rows.length > told.length * mostAbove
    ? []
    : [{ rows, told: told.length }];
}
