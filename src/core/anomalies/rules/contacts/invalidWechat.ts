import { words } from "../../../sheets/words";
import { readWechat } from "../../../values/contacts/readWechat";
import { explained } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const invalidWechat: Rule = {
  id: "invalid-wechat",
  catalogue: "C21",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.wechat"] },
  words: {
    "zh-CN": {
      title: "微信号格式可疑",
      reason: "微信号为 6–20 位字母、数字、下划线或减号，以字母开头；手机号、QQ 号也可以。",
      example: "同手机",
      fix: "核实后改正。",
    },
    "en-US": {
      title: "WeChat ID looks wrong",
      reason: "A WeChat ID has 6–20 letters, digits, _ or -, a letter first; mobile and QQ numbers pass.",
      example: "same as mobile",
      fix: "Check and correct.",
    },
  },
  find: ({ customers }) =>
    hitsWhere(customers, ["wechat"], (column, row) => {
      const read = readWechat(column.cells[row] ?? "");
      return (
        read.reading === "unreadable" && read.problem !== "placeholder" && read.problem !== "formula-error"
      );
    }),
  explain: (_book, _context, _hit, language) =>
    explained(language, words("微信号格式可疑", "The WeChat ID looks wrong")),
};
