import { words } from "../../../sheets/words";
import { type Column, columnsOf, type Table } from "../../../tables/table";
import { isBlank } from "../../cells/columnMarks";
import { rowsWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { followsShape, idShapeOf, inShape, withItsZeros } from "../../numbers/codes/idShape";
import { mayBeOtherPaper } from "../../numbers/codes/otherPaper";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import type { Hits } from "../../rule/hit";
import { hitsIn } from "../../rule/hits";
import { withHints } from "../../rule/hitsOrHints";
import type { Rule } from "../../rule/rule";

export const idFormat: Rule = {
  id: "id-format",
  catalogue: "C09",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: {
    tables: [],
    anyOf: [
      ["customers.customerId", "transactions.orderId", "transactions.invoiceNo", "transactions.contractNo"],
    ],
  },
  words: {
    "zh-CN": {
      title: "编号与其他编号写法不同",
      reason: "多数编号遵循同一写法，少数不同的往往是抄错，跟进、交易或发票会对不上。",
      example: "C-20201130001（其余都是 C20201130001 这样）",
      fix: "核对后统一；编号不会自动改。",
    },
    "en-US": {
      title: "Number unlike the others",
      reason: "Nearly all IDs share a form; the odd ones are usually slips.",
      example: "C-20201130001 among C20201130001",
      fix: "Check and align; IDs are never rewritten unasked.",
    },
  },
  find: ({ customers, transactions }) => [
    ...columnsOf(customers, "customerId").flatMap((column) =>
      oddIn(customers, column).flatMap((hits) => withHints(hits, mayBeRead(column, hits.rows))),
    ),
    ...papers
      .flatMap((field) => columnsOf(transactions, field))
      .flatMap((column) =>
        oddIn(transactions, column)
          .filter(({ rows }) => rows.length <= mostOdd * column.cells.length)
          .flatMap((hits) => withHints(hits, (row) => mayBeOtherPaper(column, row))),
      ),
  ],
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const shape = column === undefined ? null : idShapeOf(column);
    const example =
      column?.cells.find((cell) => shape !== null && cell !== "" && followsShape(cell, shape)) ?? "";
    return explained(
      language,
      words(`编号写法与其他编号（如 ${example}）不同`, `Unlike the other IDs, e.g. ${example}`),
      guess(shape === null ? null : inShape(cellAt(book, hit), shape)),
    );
  },
};

const papers = ["orderId", "invoiceNo", "contractNo"] as const;
/** By judgement: where three of a hundred are odd, there are two forms. */
const mostOdd = 0.03;

function oddIn(table: Table, column: Column): readonly Hits[] {
  const shape = idShapeOf(column);
  if (shape === null) return [];
  const rows = rowsWhere(
    table.rowCount,
    (row) => !followsShape(column.cells[row] ?? "", shape) && !isBlank(column, row),
  );
  return hitsIn(table, column, rows);
}

/** Ids that lead to their customer as they are: in small letters, or without the zeros Excel ate. */
function mayBeRead(column: Column, odd: Int32Array): (row: number) => boolean {
  const shape = idShapeOf(column);
  const isSmall = inSmallLetters(column, odd);
  return (row) => isSmall(row) || (shape !== null && withItsZeros(column.cells[row] ?? "", shape) !== null);
}

/** By judgement: so many of them are how somebody types. */
const fewestSmall = 5;

/** Of odd numbers those that only lack their capitals, where many do: yh01495 leads to YH01495 all the same. */
function inSmallLetters(column: Column, odd: Int32Array): (row: number) => boolean {
  const shape = idShapeOf(column);
  const small = odd.filter((row) => shape !== null && followsShape(textAt(column, row).toUpperCase(), shape));
  const rows = new Set(small.length < fewestSmall ? [] : small);
  return (row) => rows.has(row);
}
