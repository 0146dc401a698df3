import { words } from "../../../sheets/words";
import { type Column, columnsOf } from "../../../tables/table";
import { repeatedTexts, rowsOfKeys } from "../../cells/sameRows";
import { contactColumn } from "../../contacts/contactColumn";
import { withHouseholds } from "../../names/household";
import { othersOf, sharings } from "../../names/sharedValues";
import { sharingHits } from "../../names/sharingHits";
import { explained } from "../../rule/explained";
import type { Rule } from "../../rule/rule";

export const sharedEmail: Rule = {
  id: "shared-email",
  catalogue: "G05",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], anyOf: [["customers.email", "customers.contactMethod"]] },
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
        sharingHits(customers, column, withHouseholds(customers, sharings(customers, column, sameEmail).all)),
      ),
    ),
  explain: (book, _context, hit, language) => {
    const { names } = othersOf(book, hit, sameEmail);
    return explained(language, words(`邮箱与「${names["zh-CN"]}」相同`, `Same e-mail as ${names["en-US"]}`));
  },
};

/** Not the shared mailboxes of a firm. */
const shared = /^(?:info|sales|admin|contact|service|support|hr|office|market|business)@/;

function sameEmail(column: Column): readonly (readonly number[])[] {
  const { texts, rows } = contactColumn(column).emails;
  return repeatedTexts(texts).map((keys) => {
    const personal = keys.filter((key) => !shared.test(texts[key] ?? ""));
    return rowsOfKeys(personal, rows);
  });
}
