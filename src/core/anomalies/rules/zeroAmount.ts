import { words } from "../../sheets/column";
import { amountColumn } from "../../tables/amountColumn";
import { distinctCells } from "../../tables/distinctCells";
import { type Column, columnsOf, type Table } from "../../tables/table";
import { explained, hitsInColumns, rowsWhere } from "../hits";
import { rowSays } from "../rowWords";
import type { Rule } from "../rule";

export const zeroAmount: Rule = {
  id: "zero-amount",
  catalogue: "I04",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["transactions"], fields: ["transactions.amount"] },
  words: {
    "zh-CN": {
      title: "金额为 0",
      reason: "购买却没有金额，多半是忘了填；赠送请在交易类型或备注中写明。",
      example: "购买，金额 0",
      fix: "填写实际金额。",
    },
    "en-US": {
      title: "Zero amount",
      reason: "A purchase of nothing is usually a gap.",
      example: "purchase, amount 0",
      fix: "Enter the real amount.",
    },
  },
  find: ({ transactions }) =>
    hitsInColumns(transactions, ["amount"], (column) => {
      const { values } = amountColumn(column);
      const free = rowsOfFreeKinds(transactions, values);
      return rowsWhere(
        values.length,
        (row) => values[row] === 0 && free[row] === 0 && !rowSays(transactions, row, given),
      );
    }),
  explain: (_book, _context, _hit, language) => explained(language, words("金额为 0", "The amount is zero")),
};

/** Words for what is given without payment. */
const given =
  /赠|免费|免单|免收|试[用吃饮听]|质保|保修|三包|首保|补发|换货|借用|借出|作废|取消|\bfree\b|gift|goodwill|pro bono|warranty|complimentary|replacement|no charge|on loan|\bfoc\b|cancel|void/i;

/** What costs nothing nearly every time it is entered is not sold: 借用, 赠品, pro bono. */
const fewestFree = 3;
const mostlyFree = 0.9;

/** 1 for rows whose kind, by one of the columns that tell it, has hardly an amount. */
function rowsOfFreeKinds(transactions: Table, amounts: Float64Array): Uint8Array {
  const free = new Uint8Array(amounts.length);
  for (const field of ["dealType", "product", "orderStatus", "text"] as const)
    for (const column of columnsOf(transactions, field)) markFreeKinds(free, column, amounts);
  return free;
}

function markFreeKinds(free: Uint8Array, column: Column, amounts: Float64Array): void {
  const distinct = distinctCells(column);
  if (distinct === null) return;
  const { codes, values } = distinct;
  const rows = new Int32Array(values.length);
  const zeros = new Int32Array(values.length);
  for (let row = 0; row < amounts.length; row++) {
    const code = codes[row] ?? 0;
    rows[code] = (rows[code] ?? 0) + 1;
    if (amounts[row] === 0) zeros[code] = (zeros[code] ?? 0) + 1;
  }
  const isFree = Uint8Array.from(values, (value, code) => {
    const count = zeros[code] ?? 0;
    return value !== "" && count >= fewestFree && count >= (rows[code] ?? 0) * mostlyFree ? 1 : 0;
  });
  for (let row = 0; row < free.length; row++) if (isFree[codes[row] ?? 0] === 1) free[row] = 1;
}
