import { words } from "../../../sheets/words";
import { type Column, columnOf, type Table } from "../../../tables/table";
import { commonest, timesOfEach } from "../../../values/groups/timesOfEach";
import { repeatedTexts } from "../../cells/sameRows";
import { textAt } from "../../cells/textAt";
import { linksOf } from "../../customers/links";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const duplicateInvoice: Rule = {
  id: "duplicate-invoice",
  catalogue: "E19",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers", "transactions"], fields: ["transactions.invoiceNo"] },
  words: {
    "zh-CN": {
      title: "发票号重复",
      reason: "一张发票只能开给一家；同一客户几单合开一张不算。",
      example: "42208417 出现在两个客户",
      fix: "核对发票。",
    },
    "en-US": {
      title: "Duplicate invoice number",
      reason: "An invoice goes to one customer; one invoice for several orders of a customer is fine.",
      example: "one number, two customers",
      fix: "Check the invoice.",
    },
  },
  find: (book) => {
    const column = columnOf(book.transactions, "invoiceNo");
    if (column === undefined) return [];
    const links = linksOf(book, "transactions");
    const groups = repeatedTexts(column.cells).filter(
      (rows) => rows.every((row) => isNumbered(column, row)) && !areOneByName(book.transactions, rows),
    );
    const rows = groups.flatMap((group) => strangersIn(group, links));
    return hitsIn(book.transactions, column, Int32Array.from(rows).sort());
  },
  explain: (book, _context, hit, language) => {
    const value = String(cellAt(book, hit));
    return explained(
      language,
      words(`发票号 ${value} 也开给了别的客户`, `Invoice ${value} was issued to another customer too`),
    );
  },
};

/** Of the rows of one invoice those of another customer than most of them are of; all where none has most. */
function strangersIn(group: readonly number[], links: Int32Array): readonly number[] {
  const times = timesOfEach(group.map((row) => links[row] ?? -1));
  if (times.size < 2) return [];
  const [owner, most = 0] = commonest(times) ?? [];
  return most > group.length / 2 ? group.filter((row) => links[row] !== owner) : group;
}

/** One customer by the name in every row, and another by an id: it is the id that is wrong, and told as such. */
function areOneByName(deals: Table, [first = -1, ...others]: readonly number[]): boolean {
  const column = columnOf(deals, "companyName");
  const name = textAt(column, first);
  return name !== "" && others.every((row) => textAt(column, row) === name);
}

/** 已开票, 无, 不开票 and the like are no numbers. */
function isNumbered(column: Column, row: number): boolean {
  return /\d{6}/.test(textAt(column, row));
}
