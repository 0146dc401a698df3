import type { Words } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import { customerColumn } from "../../../tables/customers/customerIndex";
import { textAt } from "../../cells/textAt";
import { differingNames } from "../../customers/differingNames";
import { linksOf } from "../../customers/links";
import { customerName } from "../../names/sameCompany";
import { columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const nameBesideIdDiffers: Rule = {
  id: "name-beside-id-differs",
  catalogue: "F03",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: {
    tables: ["customers"],
    fields: ["customers.customerId"],
    anyOf: [
      ["customers.companyName", "customers.personName"],
      [
        "followUps.companyName",
        "followUps.personName",
        "transactions.companyName",
        "transactions.personName",
      ],
    ],
  },
  ofRelated: "beside-customers",
  words: {
    "zh-CN": {
      title: "编号与名称不一致",
      reason: "编号指向一家公司，旁边的名称却是另一家，多半编号填错。简称不算。",
      example: "编号属「甲公司」，名称写「乙公司」",
      fix: "核对是编号还是名称填错。",
    },
    "en-US": {
      title: "ID and name differ",
      reason: "The ID belongs to one company, the name beside it to another. Short names are fine.",
      example: "ID of A, name of B",
      fix: "Check which of the two is wrong.",
    },
  },
  find: (book) =>
    (["followUps", "transactions"] as const).flatMap((role) => {
      const name = customerColumn(book[role], book.customers);
      // Of a name in two columns the surname is marked; beside a company's name it is that of somebody there.
      const { columns } = book[role];
      const column = columns.find((one) => one === name) ?? columns.find(({ field }) => field === "lastName");
      return hitsIn(book[role], column ?? null, Int32Array.from(differingNames(book, role).keys()).sort());
    }),
  explain: (book, _context, hit, language) => {
    const role = hit.role === "followUps" ? "followUps" : "transactions";
    const owner = customerName(book.customers, linksOf(book, role)[hit.row] ?? -1);
    const agreeing = differingNames(book, role).get(hit.row) ?? 1;
    const name = textAt(customerColumn(book[role], book.customers), hit.row);
    if (agreeing > 1) return explained(language, ofOneMind(owner, name, agreeing));
    const isHalf = columnAt(book, hit)?.field === "lastName";
    return explained(
      language,
      words(`编号属于「${owner}」，名称却是「${name}」`, `The ID belongs to ${owner}, the name says ${name}`),
      isHalf ? null : guess(owner),
    );
  },
};

/** Which of the two is wrong is not for the rule to guess: nothing is suggested. */
function ofOneMind(owner: string, name: string, rows: number): Words {
  return words(
    `客户表中该编号是「${owner}」，名下 ${rows} 条记录却都写「${name}」，请核对客户表`,
    `The customer sheet gives this ID to ${owner}, but all ${rows} records say ${name}; check the customer sheet`,
  );
}
