import { allDivisions } from "../../../reference/places/divisions";
import { words } from "../../../sheets/words";
import type { Column, Table } from "../../../tables/table";
import { readCreditCode } from "../../../values/codes/readCreditCode";
import { valueIn } from "../../../values/text/reading";
import { regionAt, regionsOf } from "../../places/regions";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const creditCodeElsewhere: Rule = {
  id: "credit-code-elsewhere",
  catalogue: "E04",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: {
    tables: ["customers"],
    fields: ["customers.creditCode"],
    anyOf: [["customers.region", "customers.province"]],
  },
  words: {
    "zh-CN": {
      title: "信用代码注册地与地区不同",
      reason: "代码第 3–8 位是登记地；异地经营很常见，只作提示。",
      example: "9144…（广东）与 浙江省",
      fix: "核对是否填错。",
    },
    "en-US": {
      title: "Credit code of another province",
      reason: "Digits 3–8 name the place of registration; firms do work elsewhere.",
      example: "9144… beside Zhejiang",
      fix: "Check whether it is a slip.",
    },
  },
  find: ({ customers }) =>
    hitsWhere(
      customers,
      ["creditCode"],
      (column, row) => registeredElsewhere(customers, column, row) !== null,
    ),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const code = column === undefined ? null : registeredElsewhere(book.customers, column, hit.row);
    const name = allDivisions().byCode.get(code ?? "")?.name ?? "";
    return explained(language, words(`注册地为${name}`, `Registered in ${name}`));
  },
};

/** Two digits of the registering province where it is not the region's, or null. */
function registeredElsewhere(customers: Table, column: Column, row: number): string | null {
  const code = valueIn(readCreditCode(column.cells[row] ?? ""));
  const region = regionAt(regionsOf(customers), row);
  if (code?.kind !== "unified" || region === undefined) return null;
  const province = code.code.slice(2, 4);
  return allDivisions().byCode.has(province) && province !== region.code.slice(0, 2) ? province : null;
}
