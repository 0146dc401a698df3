import { words } from "../../../sheets/words";
import { type Column, columnOf, type Table } from "../../../tables/table";
import { isOrdinaryCompany, isTestName, looksLikeCompany } from "../../../values/names/companyName";
import { isPlaceholder } from "../../../values/text/placeholders";
import { keptWhere } from "../../cells/rowsWhere";
import { sampled } from "../../cells/sampled";
import { textAt } from "../../cells/textAt";
import { isPersonal, isSurelyPersonal, longestPersonal } from "../../names/personalName";
import { unusualNames } from "../../names/unusualNames";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import { hitsOrHints } from "../../rule/hitsOrHints";
import type { Rule } from "../../rule/rule";

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
    hitsInColumns(customers, ["companyName"], personal).flatMap((hits) => {
      const column = customers.columns[hits.column ?? -1];
      if (column === undefined) return [];
      const brands = usesBrands(column);
      const isDoubtful = (row: number) =>
        saidPersonal.test(textAt(column, row)) ||
        isOwnContact(customers, row, textAt(column, row)) ||
        !isSurelyPersonal(textAt(column, row), brands);
      return hitsOrHints(customers, column, hits.rows, isDoubtful);
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
  const names = sampled(column.cells).map(String);
  const companies = names.filter((name) => isOrdinaryCompany(name) || looksLikeCompany(name));
  return names.length > 0 && companies.length >= names.length * companyShare;
}

function personal(column: Column): Int32Array {
  if (!mostAreCompanies(column)) return new Int32Array(0);
  return keptWhere(
    unusualNames(column),
    (row) => String(column.cells[row] ?? "").length <= longestPersonal && isPersonal(textAt(column, row)),
  );
}

/** 海康威视 and 特步 among full names: by judgement, five of them and three in a hundred are a habit. */
const brandHabit = { count: 5, share: 0.03 } as const;
const longestBrand = 6;

/** Whether some customers go by short names that are no person's: then 张小泉 and 李宁 may be such names too. */
function usesBrands(column: Column): boolean {
  const brands = keptWhere(unusualNames(column), (row) => isBrand(textAt(column, row)));
  return brands.length >= brandHabit.count && brands.length >= column.cells.length * brandHabit.share;
}

function isBrand(name: string): boolean {
  if (name.length < 2 || name.length > longestBrand || !/\p{L}/u.test(name)) return false;
  return !isTestName(name) && !isPlaceholder(name, "companyName") && !isPersonal(name);
}

/** Whoever is asked for under the name as well, and has no code of a firm, is a customer himself: a shop by its owner's name. */
function isOwnContact(customers: Table, row: number, name: string): boolean {
  const code = textAt(columnOf(customers, "creditCode"), row);
  return code === "" && textAt(columnOf(customers, "contactName"), row) === name;
}
/** 黄飞涛（个人）: whoever wrote so knew. */
const saidPersonal = /[(（](?:个人|自然人|散客|散户|个体)(?:客户)?[)）]$/;
