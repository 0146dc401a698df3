import { words } from "../../../sheets/words";
import type { Column, Table } from "../../../tables/table";
import { readAddress } from "../../../values/places/readRegion";
import { valueIn } from "../../../values/text/reading";
import { textAt } from "../../cells/textAt";
import { regionAt, regionsOf } from "../../places/regions";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const nameNamesElsewhere: Rule = {
  id: "name-names-elsewhere",
  catalogue: "E05",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: {
    tables: ["customers"],
    fields: ["customers.companyName"],
    anyOf: [["customers.region", "customers.province"]],
  },
  words: {
    "zh-CN": {
      title: "名称中的地名与地区不同",
      reason: "名称以另一个省市开头；外地分支很常见，只作提示。",
      example: "「上海某某公司」在广东省",
      fix: "核对地区。",
    },
    "en-US": {
      title: "Name mentions another place",
      reason: "The name begins with another province or city.",
      example: "“Shanghai …” in Guangdong",
      fix: "Check the region.",
    },
  },
  find: ({ customers }) =>
    hitsWhere(customers, ["companyName"], (column, row) => namedElsewhere(customers, column, row) !== null),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const place = column === undefined ? null : namedElsewhere(book.customers, column, hit.row);
    return explained(language, words(`名称含「${place ?? ""}」`, `The name mentions ${place ?? ""}`));
  },
};

/** The province the name begins with where it is not the region's, or null. */
function namedElsewhere(customers: Table, column: Column, row: number): string | null {
  const region = regionAt(regionsOf(customers), row);
  const named = valueIn(readAddress(textAt(column, row)));
  if (region === undefined || named === undefined || named.code === "") return null;
  return named.code.slice(0, 2) === region.code.slice(0, 2) ? null : named.province;
}
