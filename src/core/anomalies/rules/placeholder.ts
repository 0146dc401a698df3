import type { CellValue } from "../../sheets/cell";
import { words } from "../../sheets/column";
import { type Field, roles } from "../../sheets/fields";
import { readBytes } from "../../tables/distinctCells";
import type { Column } from "../../tables/table";
import { isPlaceholder } from "../../values/placeholders";
import { phoneFields } from "../contactFault";
import { cellAt, columnAt, explained, guess, hitsInColumns, rowsEqual, tableOf } from "../hits";
import { memoised } from "../memoised";
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
    roles.flatMap((role) => {
      const fields: readonly Field[] = role === "customers" ? ["companyName", ...telling] : telling;
      return hitsInColumns(tableOf(book, role), fields, placeholdersIn);
    }),
  explain: (book, _context, hit, language) => {
    const value = String(cellAt(book, hit)).trim();
    const mayBeBlank = optional.has(columnAt(book, hit)?.field ?? "text");
    return explained(
      language,
      words(
        `「${value}」是占位内容，等于没有填`,
        `“${value}” is a placeholder; the cell is as good as blank`,
      ),
      mayBeBlank ? guess("") : null,
    );
  },
};

/** Clearing these is a remedy; a blank in the others would be the next finding. */
const optional: ReadonlySet<Field> = new Set<Field>([
  "landline",
  "companySize",
  "foundedOn",
  "mainBusiness",
  "source",
  "channel",
  "dealType",
]);

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

const placeholdersIn = memoised((column: Column): Int32Array => {
  const { field } = column;
  return rowsEqual(
    readBytes(column, (cell) => (cell !== "" && isPlaceholderIn(cell, field) ? 1 : 0)),
    1,
  );
});

function isPlaceholderIn(cell: CellValue, field: Field): boolean {
  return !isPlainValue(cell, field) && isPlaceholder(String(cell), field);
}

/** Too long for any word for nothing (暂无数据 is the longest Chinese one), or a figure where figures are values. */
function isPlainValue(cell: CellValue, field: Field): boolean {
  if (typeof cell !== "string") return typeof cell !== "number" || !phoneFields.includes(field);
  const isHan = cell.charCodeAt(0) >= 0x4e00 && cell.charCodeAt(0) <= 0x9fff;
  return cell.length > (isHan ? 6 : 12);
}
