import { words } from "../../sheets/column";
import { type Column, columnsOf } from "../../tables/table";
import { readContactMethod } from "../../values/readContactMethod";
import { valueIn } from "../../values/reading";
import { columnAt, explained } from "../hits";
import type { Rule } from "../rule";
import { othersNamed, sharings } from "../sharedValues";
import { sharingHits } from "../sharingHits";

export const sharedEmail: Rule = {
  id: "shared-email",
  catalogue: "G05",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], anyOf: ["customers.email", "customers.contactMethod"] },
  words: {
    "zh-CN": {
      title: "几家公司同一邮箱",
      reason: "名称不同而邮箱相同：可能是同一家公司，也可能填错。",
      example: "甲、乙两家同一邮箱",
      fix: "同一家请到「查重」合并。",
    },
    "en-US": {
      title: "Shared e-mail",
      reason: "Different names with one address.",
      example: "two names, one address",
      fix: "Merge if they are one.",
    },
  },
  find: ({ customers }) =>
    (["email", "contactMethod"] as const).flatMap((field) =>
      columnsOf(customers, field).flatMap((column) =>
        sharingHits(customers, column, sharings(customers, column, emailKeys).all),
      ),
    ),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const sharing = column && sharings(book.customers, column, emailKeys).ofRow.get(hit.row);
    const names = othersNamed(book.customers, sharing, hit.row);
    return explained(language, words(`邮箱与「${names}」相同`, `Same e-mail as ${names}`));
  },
};

function emailKeys(column: Column, row: number): readonly string[] {
  return (valueIn(readContactMethod(column.cells[row] ?? ""))?.emails ?? []).filter(isPersonal);
}

/** Not the shared mailboxes of a firm or of a provider's whole clientele. */
function isPersonal(email: string): boolean {
  return !/^(?:info|sales|admin|contact|service|support|hr|office|market|business)@/.test(email);
}
