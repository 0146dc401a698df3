import { words } from "../../../sheets/words";
import { columnsOf, type Table } from "../../../tables/table";
import { isBlank } from "../../cells/columnMarks";
import { keptWhere } from "../../cells/rowsWhere";
import { gapsOfLedgersToo } from "../../customers/ofLedgersToo";
import { blankHits } from "../../rule/blanks";
import { explained } from "../../rule/explained";
import type { Hits } from "../../rule/hit";
import type { Rule } from "../../rule/rule";

export const missingContactDetails: Rule = gapsOfLedgersToo({
  id: "missing-contact-details",
  catalogue: "B04",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: {
    tables: ["customers"],
    anyOf: [
      [
        "customers.mobile",
        "customers.phone",
        "customers.landline",
        "customers.contactMethod",
        "customers.email",
      ],
    ],
  },
  words: {
    "zh-CN": {
      title: "没有联系方式",
      reason: "电话和邮箱都没有，这个客户联系不上。几乎每个客户都留了电话的表里，只缺电话的也提醒补填。",
      example: "手机、固话、邮箱全空；500 个客户里 4 个没有电话",
      fix: "至少补一项：手机、固话或邮箱。",
    },
    "en-US": {
      title: "No contact details",
      reason:
        "With neither phone nor e-mail the customer cannot be reached. In a list where nearly all have a telephone, those without one are asked about too.",
      example: "mobile, landline and e-mail all blank; 4 of 500 customers without a telephone",
      fix: "Enter at least one of them.",
    },
  },
  find: ({ customers }) => {
    const gaps = blankHits(customers, ways);
    return [...gaps, ...withoutPhone(customers, new Set(gaps.flatMap(({ rows }) => [...rows])))];
  },
  explain: ({ customers }, _context, { row }, language) =>
    explained(
      language,
      ways.every((field) => columnsOf(customers, field).every((column) => isBlank(column, row)))
        ? words("电话与邮箱至少填一项", "Enter at least a phone number or an e-mail")
        : words("没有电话，其他客户几乎都留了", "No telephone, while nearly all other customers have one"),
    ),
});

const phones = ["mobile", "phone", "contactMethod", "landline"] as const;
const ways = [...phones, "email", "wechat"] as const;

/** By judgement, as for gaps of related sheets: where fewer customers have a telephone, some have none. */
const fewestCustomers = 100;
const phonedShare = 0.99;

/** The few customers without a telephone, who can be reached otherwise, of a list in which nearly all have one. */
function withoutPhone(customers: Table, told: ReadonlySet<number>): readonly Hits[] {
  if (customers.rowCount < fewestCustomers) return [];
  const gaps = blankHits(customers, phones);
  const rows = gaps.reduce((sum, hits) => sum + hits.rows.length, 0);
  if (rows > customers.rowCount * (1 - phonedShare)) return [];
  return gaps.map((hits) => ({
    ...hits,
    rows: keptWhere(hits.rows, (row) => !told.has(row)),
    severity: "warning" as const,
  }));
}
