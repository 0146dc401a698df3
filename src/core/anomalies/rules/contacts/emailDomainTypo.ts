import { words } from "../../../sheets/words";
import { rowsWithBit } from "../../cells/rowsOfBytes";
import { contactColumn } from "../../contacts/contactColumn";
import { emailFault, phoneFields } from "../../contacts/contactFault";
import { traits } from "../../contacts/contactTraits";
import { columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const emailDomainTypo: Rule = {
  id: "email-domain-typo",
  catalogue: "C23",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: {
    tables: ["customers"],
    anyOf: [["customers.email", "customers.contactMethod", "customers.phone"]],
  },
  ofRelated: "as-customers",
  words: {
    "zh-CN": {
      title: "邮箱后缀疑似笔误",
      reason: "常用邮箱的后缀打错一两个字母，邮件会石沉大海。",
      example: "name@qq.con、name@gamil.com",
      fix: "核对后改为常用后缀。",
    },
    "en-US": {
      title: "Mail provider mistyped",
      reason: "A letter wrong in a common provider loses the mail.",
      example: "name@gamil.com",
      fix: "Check and correct the domain.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["email", ...phoneFields], (column) =>
      rowsWithBit(contactColumn(column).traits, traits.providerTypo),
    ),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const nearest = column === undefined ? null : emailFault(column, hit.row)?.read.nearest;
    const meant = typeof nearest === "string" ? nearest : "";
    return explained(
      language,
      words(`邮箱后缀疑似笔误，是否「${meant}」`, `The mail provider looks mistyped; did you mean ${meant}`),
      guess(meant === "" ? null : meant),
    );
  },
};
