import { words } from "../../sheets/column";
import { type Field, roles } from "../../sheets/fields";
import { isPlaceholder } from "../../values/placeholders";
import { phoneFields } from "../contactFault";
import { cellAt, explained, guess, hitsWhere, tableOf } from "../hits";
import type { Rule } from "../rule";

export const placeholder: Rule = {
  id: "placeholder",
  catalogue: "B10",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "占位内容",
      reason: "「无」「待补充」之类看似填了，其实没填，会混进统计和查重。",
      example: "暂无、不详、-、？",
      fix: "补上真实内容，或清空。",
    },
    "en-US": {
      title: "Placeholder",
      reason: "Words like “n/a” look filled in but say nothing and spoil counts.",
      example: "n/a, -, ?",
      fix: "Enter the real value or clear the cell.",
    },
  },
  find: (book) =>
    roles.flatMap((role) =>
      hitsWhere(
        tableOf(book, role),
        role === "customers" ? ["companyName", ...telling] : telling,
        (column, row) => {
          const cell = column.cells[row] ?? "";
          if (typeof cell === "number")
            return phoneFields.includes(column.field) && isPlaceholder(String(cell));
          return (
            typeof cell === "string" && cell !== "" && !isLongHan(cell) && isPlaceholder(cell, column.field)
          );
        },
      ),
    ),
  explain: (book, _context, hit, language) => {
    const value = String(cellAt(book, hit)).trim();
    return explained(
      language,
      words(
        `「${value}」是占位内容，等于没有填`,
        `“${value}” is a placeholder; the cell is as good as blank`,
      ),
      guess(""),
    );
  },
};

/** Fields in which such a word hides a gap, beside the name in the customer sheet; 备注, 客户反馈, 税号 and the like may well say 无. */
const telling: readonly Field[] = [
  "customerId",
  "contactName",
  "mobile",
  "phone",
  "contactMethod",
  "landline",
  "email",
  "industry",
  "region",
  "province",
  "city",
  "companySize",
  "foundedOn",
  "mainBusiness",
  "source",
  "owner",
  "followedUpAt",
  "followedUpBy",
  "channel",
  "content",
  "orderId",
  "dealtOn",
  "dealType",
  "amount",
];

/** No Chinese word for nothing is longer than 暂无数据; most cells are ruled out by that. */
function isLongHan(text: string): boolean {
  return text.length > 6 && text.charCodeAt(0) >= 0x4e00 && text.charCodeAt(0) <= 0x9fff;
}
