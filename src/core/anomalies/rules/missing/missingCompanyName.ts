import { halfNameFields } from "../../../sheets/fieldGroups";
import { words } from "../../../sheets/words";
import { nameColumn } from "../../../tables/customers/customerIndex";
import { columnsOf, type Table } from "../../../tables/table";
import { isBlank } from "../../cells/columnMarks";
import { namesLeftOut } from "../../names/halfNames";
import { customerName } from "../../names/sameCompany";
import { blankHits } from "../../rule/blanks";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { withHints } from "../../rule/hitsOrHints";
import type { Rule } from "../../rule/rule";

export const missingCompanyName: Rule = {
  id: "missing-company-name",
  catalogue: "B02",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], anyOf: [["customers.companyName", "customers.personName"]] },
  words: {
    "zh-CN": {
      title: "缺少企业名称",
      reason: "没有名称的客户查不到，也无法查重。",
      example: "（空）",
      fix: "按营业执照补全称。",
    },
    "en-US": {
      title: "Company name missing",
      reason: "A nameless customer cannot be found or compared.",
      example: "(blank)",
      fix: "Enter the full legal name.",
    },
  },
  find: ({ customers }) => {
    const name = nameColumn(customers);
    if (name === undefined) return [];
    if (!customers.columns.includes(name)) return namesLeftOut(customers);
    return blankHits(customers, [name.field]).flatMap((hits) => {
      const isPerson = personsAmong(customers, hits.rows);
      const named = new Set(hits.rows.filter((row) => hasOtherName(customers, row)));
      return withHints(hits, (row) => isPerson(row) || (named.size >= fewestNamed && named.has(row)));
    });
  },
  explain: (book, _context, hit, language) => {
    const field = columnAt(book, hit)?.field;
    if (field === "companyName") return explained(language, words("缺少企业名称", "Company name missing"));
    const nameless = customerName(book.customers, hit.row) === "";
    if (nameless) return explained(language, words("缺少客户姓名", "Customer name missing"));
    return explained(
      language,
      field === "firstName"
        ? words("有姓无名", "First name missing")
        : words("有名无姓", "Last name missing"),
    );
  },
};

/** By judgement: so many without a name and with another are known by that one; of few the name was forgotten. */
const fewestNamed = 5;

/** A customer is known by its short name, or by the name in its other language. */
function hasOtherName(customers: Table, row: number): boolean {
  return columnsOf(customers, "shortName").some((column) => !isBlank(column, row));
}

/** By judgement: where so many rows name a person and no company, the list holds persons as well. */
const personShare = 0.3;

/** Of the rows without a company those that are persons. */
function personsAmong(customers: Table, rows: Int32Array): (row: number) => boolean {
  const names = (["personName", "contactName", ...halfNameFields] as const).flatMap((field) =>
    columnsOf(customers, field),
  );
  const persons = new Set(rows.filter((row) => names.some((column) => !isBlank(column, row))));
  const areMany = persons.size > customers.rowCount * personShare;
  return (row) => areMany && persons.has(row);
}
