import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf } from "../../../tables/table";
import { rowsWhere } from "../../cells/rowsWhere";
import { linksOf } from "../../customers/links";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { choiceIs, choicesOf } from "../../words/options/choices";

export const contactAfterWithdrawal: Rule = {
  id: "contact-after-withdrawal",
  catalogue: "E30",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["customers", "followUps"],
    fields: ["customers.consent", "customers.updatedOn", "followUps.followedUpAt"],
  },
  words: {
    "zh-CN": {
      title: "撤回同意后仍被联系",
      reason: "客户已撤回个人信息同意，继续联系违反个人信息保护法。",
      example: "已撤回（2024-03-01），2024-05-06 仍有跟进",
      fix: "停止联系并核实。",
    },
    "en-US": {
      title: "Contacted after withdrawal",
      reason: "The customer withdrew consent; further contact breaks the law.",
      example: "withdrawn 2024-03-01, contacted 2024-05-06",
      fix: "Stop and verify.",
    },
  },
  find: (book, context) => {
    const column = columnOf(book.followUps, "followedUpAt");
    const consent = columnOf(book.customers, "consent");
    const updated = columnOf(book.customers, "updatedOn");
    if (column === undefined || consent === undefined || updated === undefined) return [];
    const choices = choicesOf(consent, context.dictionaries.consent);
    const since = dateColumn(updated, context.today).values;
    const at = dateColumn(column, context.today).values;
    const links = linksOf(book, "followUps");
    const rows = rowsWhere(book.followUps.rowCount, (row) => {
      const customer = links[row] ?? -1;
      const isWithdrawn = customer >= 0 && choiceIs(choices, customer, "withdrawn");
      return isWithdrawn && Math.floor(at[row] ?? Number.NaN) > (since[customer] ?? Number.NaN);
    });
    return hitsIn(book.followUps, column, rows);
  },
  explain: (_book, _context, _hit, language) =>
    explained(language, words("客户已撤回同意，仍被联系", "Contacted although consent was withdrawn")),
};
