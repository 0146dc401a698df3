import { words } from "../../../sheets/words";
import { textAt } from "../../cells/textAt";
import { cellAt } from "../../rule/cellAt";
import { explained, tidying } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const mergedId: Rule = {
  id: "merged-id",
  catalogue: "F06",
  severity: "error",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: [], anyOf: [["followUps.customerId", "transactions.customerId"]], context: ["mergedIds"] },
  words: {
    "zh-CN": {
      title: "编号已被合并",
      reason: "这个编号在合并后已停用，记录应挂到保留的编号上。",
      example: "C20230101001 已并入 C20220501003",
      fix: "改为保留的编号。",
    },
    "en-US": {
      title: "Retired ID",
      reason: "The ID was merged into another; the record belongs to that one.",
      example: "C2023… merged into C2022…",
      fix: "Use the surviving ID.",
    },
  },
  find: (book, { mergedIds }) =>
    (["followUps", "transactions"] as const).flatMap((role) =>
      hitsWhere(book[role], ["customerId"], (column, row) => mergedIds?.has(textAt(column, row)) ?? false),
    ),
  explain: (book, { mergedIds }, hit, language) => {
    const before = cellAt(book, hit);
    const after = mergedIds?.get(String(before).trim()) ?? before;
    return explained(
      language,
      words(
        `${String(before)} 已并入 ${String(after)}`,
        `${String(before)} was merged into ${String(after)}`,
      ),
      tidying(before, after),
    );
  },
};
