import { words } from "../../sheets/column";
import { type Column, columnsOf } from "../../tables/table";
import { isTestName, looksLikeCompany } from "../../values/companyName";
import { looksLikePerson } from "../../values/personName";
import { cellAt, explained, hitsIn, rowsWhere, textAt } from "../hits";
import type { Rule } from "../rule";

export const nameIsPerson: Rule = {
  id: "name-is-person",
  catalogue: "C19",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.companyName"] },
  words: {
    "zh-CN": {
      title: "企业名称疑似人名",
      reason: "其他客户都写公司全称，这里却像一个人的姓名。",
      example: "田立有",
      fix: "个人客户可忽略；否则补上企业全称。",
    },
    "en-US": {
      title: "Company name looks like a person",
      reason: "Nearly all customers bear a full company name, this one a person's.",
      example: "田立有",
      fix: "Dismiss for private customers; else enter the company.",
    },
  },
  find: ({ customers }) =>
    columnsOf(customers, "companyName").flatMap((column) => {
      if (!mostAreCompanies(column)) return [];
      const rows = rowsWhere(customers.rowCount, (row) => isPersonal(textAt(column, row)));
      return hitsIn(customers, column, rows);
    }),
  explain: (book, _context, hit, language) => {
    const value = String(cellAt(book, hit)).trim();
    return explained(
      language,
      words(`「${value}」像人名，其他客户多为公司全称`, `“${value}” looks like a person among company names`),
    );
  },
};

/** Where one in five customers has no legal form, short names and persons are the habit of the sheet. */
const companyShare = 0.8;

function mostAreCompanies(column: Column): boolean {
  const names = column.cells.filter((cell) => cell !== "").map(String);
  return names.length > 0 && names.filter(looksLikeCompany).length >= names.length * companyShare;
}

function isPersonal(name: string): boolean {
  return name.length >= 2 && name.length <= 6 && !isTestName(name) && looksLikePerson(name);
}
