import { words } from "../../sheets/column";
import { type Book, columnOf } from "../../tables/table";
import { looksLikePerson } from "../../values/personName";
import { columnHashes } from "../columnHashes";
import type { Hits } from "../hit";
import { cellAt, explained, guess, hitsIn, isBlank, rowsWhere, textAt } from "../hits";
import { linksOf } from "../links";
import type { Rule } from "../rule";
import { customerName, mayBeSameCompany } from "../sameCompany";

export const nameBesideIdDiffers: Rule = {
  id: "name-beside-id-differs",
  catalogue: "F03",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: {
    tables: ["customers"],
    fields: ["customers.customerId", "customers.companyName"],
    anyOf: [["followUps.companyName", "transactions.companyName"]],
  },
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
  find: (book) => (["followUps", "transactions"] as const).flatMap((role) => differingNames(book, role)),
  explain: (book, _context, hit, language) => {
    const role = hit.role === "followUps" ? "followUps" : "transactions";
    const owner = customerName(book.customers, linksOf(book, role)[hit.row] ?? -1);
    return explained(
      language,
      words(
        `编号属于「${owner}」，名称却是「${String(cellAt(book, hit))}」`,
        `The ID belongs to ${owner}, the name says ${String(cellAt(book, hit))}`,
      ),
      guess(owner),
    );
  },
};

function differingNames(book: Book, role: "followUps" | "transactions"): readonly Hits[] {
  const table = book[role];
  const beside = columnOf(table, "companyName");
  const known = columnOf(book.customers, "companyName");
  if (beside === undefined || known === undefined || columnOf(table, "customerId") === undefined) return [];
  const links = linksOf(book, role);
  const own = columnHashes(beside);
  const theirs = columnHashes(known);
  const rows = rowsWhere(table.rowCount, (row) => {
    const customer = links[row] ?? -1;
    if (customer < 0 || own.low[row] === theirs.low[customer] || isBlank(beside, row)) return false;
    const name = customerName(book.customers, customer);
    return name !== "" && !looksLikePerson(name) && !mayBeSameCompany(textAt(beside, row), name);
  });
  return hitsIn(table, beside, rows);
}
