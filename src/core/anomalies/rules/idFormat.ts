import { words } from "../../sheets/column";
import { columnsOf } from "../../tables/table";
import { cellAt, columnAt, explained, guess, hitsIn, isBlank, rowsWhere } from "../hits";
import { followsShape, idShapeOf, inShape } from "../idShape";
import type { Rule } from "../rule";

export const idFormat: Rule = {
  id: "id-format",
  catalogue: "C09",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"], fields: ["customers.customerId"] },
  words: {
    "zh-CN": {
      title: "客户编号与其他编号写法不同",
      reason: "多数编号遵循同一写法，少数不同的往往是抄错，跟进和交易会挂不上。",
      example: "C-20201130001（其余都是 C20201130001 这样）",
      fix: "核对后统一；编号不会自动改。",
    },
    "en-US": {
      title: "Customer ID unlike the others",
      reason: "Nearly all IDs share a form; the odd ones are usually slips.",
      example: "C-20201130001 among C20201130001",
      fix: "Check and align; IDs are never rewritten unasked.",
    },
  },
  find: ({ customers }) =>
    columnsOf(customers, "customerId").flatMap((column) => {
      const shape = idShapeOf(column);
      if (shape === null) return [];
      const rows = rowsWhere(
        customers.rowCount,
        (row) => !followsShape(column.cells[row] ?? "", shape) && !isBlank(column, row),
      );
      return hitsIn(customers, column, rows);
    }),
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
