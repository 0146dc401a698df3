import { words } from "../../../sheets/words";
import { rowsWithBit } from "../../cells/rowsOfBytes";
import { contactColumn } from "../../contacts/contactColumn";
import { emailFault, phoneFields } from "../../contacts/contactFault";
import { traits } from "../../contacts/contactTraits";
import { saysNone } from "../../contacts/saysNone";
import { columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import { withHints } from "../../rule/hitsOrHints";
import { problemWords } from "../../rule/problemWords";
import type { Rule } from "../../rule/rule";

export const invalidEmail: Rule = {
  id: "invalid-email",
  catalogue: "C05",
  severity: "error",
  onByDefault: true,
  remedy: "suggested",
  needs: {
    tables: ["customers"],
    anyOf: [["customers.email", "customers.contactMethod", "customers.phone"]],
  },
  ofRelated: "as-customers",
  words: {
    "zh-CN": {
      title: "邮箱格式有误",
      reason: "写错的邮箱发不出去。",
      example: "name@163,com、name@@qq.com",
      fix: "按提示改正或向客户核实。",
    },
    "en-US": {
      title: "Invalid e-mail",
      reason: "Mail to it will not arrive.",
      example: "name@163,com",
      fix: "Correct it as suggested or ask.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["email", ...phoneFields], (column) =>
      rowsWithBit(contactColumn(column).traits, traits.emailFault),
    ).flatMap((hits) => withHints(hits, (row) => saysNone(customers.columns[hits.column ?? -1], row))),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const fault = column === undefined ? null : emailFault(column, hit.row);
    const why = fault === null ? null : problemWords(fault.read);
    const nearest = typeof fault?.read.nearest === "string" ? fault.read.nearest : null;
    return explained(
      language,
      words(
        `邮箱格式有误${why === null ? "" : `：${why["zh-CN"]}`}${nearest === null ? "" : `，是否「${nearest}」`}`,
        `Invalid e-mail${why === null ? "" : `: ${why["en-US"]}`}${nearest === null ? "" : `; did you mean ${nearest}`}`,
      ),
      guess(nearest),
    );
  },
};
