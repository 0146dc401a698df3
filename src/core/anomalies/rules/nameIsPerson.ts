import { isCommonSurname } from "../../reference/surnames";
import { words } from "../../sheets/column";
import type { Column } from "../../tables/table";
import { isTestName, looksLikeCompany } from "../../values/companyName";
import { looksLikePerson } from "../../values/personName";
import { cellAt, explained, hitsInColumns, keptWhere, textAt } from "../hits";
import type { Rule } from "../rule";
import { unusualNames } from "../unusualNames";

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
    hitsInColumns(customers, ["companyName"], (column) =>
      mostAreCompanies(column)
        ? keptWhere(
            unusualNames(column),
            (row) => String(column.cells[row] ?? "").length <= longest && isPersonal(textAt(column, row)),
          )
        : new Int32Array(0),
    ),
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
/** Surname, given name and title, with a blank or two. */
const longest = 8;

function mostAreCompanies(column: Column): boolean {
  const filled = column.cells.filter((cell) => cell !== "");
  const step = Math.ceil(filled.length / sampleSize);
  const names = filled.filter((_name, i) => i % step === 0).map(String);
  return names.length > 0 && names.filter(looksLikeCompany).length >= names.length * companyShare;
}

/** A habit shows in a few thousand names, taken evenly. */
const sampleSize = 4096;

/** 公安局, 敬老院: three characters, the first a surname, the last no part of a given name. */
const organisation = /\p{Script=Han}{2}[局院所站校馆社厂部署]$/u;

/** 海尔 and 双汇 begin with surnames too, only with rare ones: of two characters the surname must be a common one. */
function isPersonal(name: string): boolean {
  if (organisation.test(name)) return false;
  if (name.length === 2 && !isCommonSurname(name.charAt(0))) return false;
  return name.length >= 2 && name.length <= longest && !isTestName(name) && looksLikePerson(name);
}
