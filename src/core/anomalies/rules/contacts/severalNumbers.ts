import { words } from "../../../sheets/words";
import { readContactMethod } from "../../../values/contacts/readContactMethod";
import { valueIn } from "../../../values/text/reading";
import { rowsWithBit } from "../../cells/rowsOfBytes";
import { contactColumn } from "../../contacts/contactColumn";
import { traits } from "../../contacts/contactTraits";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const severalNumbers: Rule = {
  id: "several-numbers",
  catalogue: "C15",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], anyOf: [["customers.mobile", "customers.phone", "customers.landline"]] },
  words: {
    "zh-CN": {
      title: "一格多个号码",
      reason: "一格写了几个号码，按号码筛选和群发时只认得到第一个。",
      example: "13800138000/0755-26001234",
      fix: "分别填到手机和固定电话。",
    },
    "en-US": {
      title: "Several numbers in a cell",
      reason: "Filters and mailings see only the first.",
      example: "13800138000/0755-26001234",
      fix: "Split them into mobile and landline.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["mobile", "phone", "landline"], (column) =>
      rowsWithBit(contactColumn(column).traits, traits.severalNumbers),
    ),
  explain: (book, _context, hit, language) => {
    const count = valueIn(readContactMethod(cellAt(book, hit)))?.phones.length ?? 0;
    return explained(language, words(`这一格有 ${count} 个号码`, `${count} numbers in one cell`));
  },
};
