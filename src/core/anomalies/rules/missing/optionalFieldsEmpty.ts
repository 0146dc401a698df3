import type { Field } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { type Column, columnOf, type Table } from "../../../tables/table";
import { isBlank } from "../../cells/columnMarks";
import { rowsWhere } from "../../cells/rowsWhere";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const optionalFieldsEmpty: Rule = {
  id: "optional-fields-empty",
  catalogue: "B12",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: {
    tables: ["customers"],
    anyOf: [
      [
        "customers.companySize",
        "customers.foundedOn",
        "customers.mainBusiness",
        "customers.source",
        "customers.creditCode",
      ],
    ],
  },
  words: {
    "zh-CN": {
      title: "选填信息不全",
      reason: "规模、主营、来源等信息越全，分级和统计越准。",
      example: "规模、主营、来源全空",
      fix: "有空时补充。",
    },
    "en-US": {
      title: "Optional details incomplete",
      reason: "The fuller the record, the better tiers and reports.",
      example: "size, business and source all blank",
      fix: "Fill in when convenient.",
    },
  },
  find: ({ customers }) => {
    const columns = optionalColumns(customers);
    const rows = rowsWhere(customers.rowCount, (row) => blankCount(columns, row) * 2 > columns.length);
    return hitsIn(customers, null, rows);
  },
  explain: ({ customers }, _context, hit, language) => {
    const columns = optionalColumns(customers);
    const blank = blankCount(columns, hit.row);
    return explained(
      language,
      words(
        `选填信息缺 ${blank} 项（共 ${columns.length} 项）`,
        `${blank} of ${columns.length} optional fields are blank`,
      ),
    );
  },
};

const optional: readonly Field[] = [
  "creditCode",
  "companySize",
  "foundedOn",
  "mainBusiness",
  "source",
  "address",
];

function optionalColumns(customers: Table): readonly Column[] {
  return optional.flatMap((field) => columnOf(customers, field) ?? []);
}

function blankCount(columns: readonly Column[], row: number): number {
  return columns.filter((column) => isBlank(column, row)).length;
}
