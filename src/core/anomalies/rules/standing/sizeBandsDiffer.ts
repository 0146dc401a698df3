import type { CellValue } from "../../../sheets/cell";
import { words } from "../../../sheets/words";
import { columnsOf } from "../../../tables/table";
import { readCompanySize } from "../../../values/numbers/readCompanySize";
import { valueIn } from "../../../values/text/reading";
import { rowsWhere } from "../../cells/rowsWhere";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const sizeBandsDiffer: Rule = {
  id: "size-bands-differ",
  catalogue: "E25",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.companySize"] },
  words: {
    "zh-CN": {
      title: "两处企业规模不一致",
      reason: "同一客户的两列规模对不上。",
      example: "20-99人 与 350人",
      fix: "核对人数。",
    },
    "en-US": {
      title: "Company sizes differ",
      reason: "Two size columns of one customer disagree.",
      example: "20–99 beside 350",
      fix: "Check the headcount.",
    },
  },
  find: ({ customers }) => {
    const [first, ...others] = columnsOf(customers, "companySize");
    if (first === undefined) return [];
    return others.flatMap((column) =>
      hitsIn(
        customers,
        column,
        rowsWhere(customers.rowCount, (row) => areApart(first.cells[row] ?? "", column.cells[row] ?? "")),
      ),
    );
  },
  explain: (_book, _context, _hit, language) =>
    explained(language, words("与另一列的规模不一致", "Differs from the other size column")),
};

/** Bands of the same kind that do not overlap. */
function areApart(a: CellValue, b: CellValue): boolean {
  const left = valueIn(readCompanySize(a));
  const right = valueIn(readCompanySize(b));
  if (left === undefined || right === undefined || left.kind !== right.kind) return false;
  return left.to < right.from || right.to < left.from;
}
