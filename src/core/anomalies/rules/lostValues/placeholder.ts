import { halfNameFields } from "../../../sheets/fieldGroups";
import { type Field, roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { keptWhere } from "../../cells/rowsWhere";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import { withHints } from "../../rule/hitsOrHints";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";
import { isHabitIn, placeholdersIn, saysNoOther } from "../../words/placeholderRows";

export const placeholder: Rule = {
  id: "placeholder",
  catalogue: "B10",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: [] },
  ofRelated: "as-deals",
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
      const fields: readonly Field[] =
        role === "customers" || (role === "transactions" && book.customers.rowCount === 0)
          ? ["companyName", "personName", ...halfNameFields, ...telling]
          : telling;
      const table = tableOf(book, role);
      return hitsInColumns(table, fields, (column) =>
        keptWhere(placeholdersIn(column), (row) => !saysNoOther(table, column, row)),
      ).flatMap((hits) => {
        const isHabit = isHabitIn(table, hits.column ?? -1, hits.rows);
        return withHints(hits, isHabit);
      });
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
  "address",
  "status",
  "paymentMethod",
  "deliveryMethod",
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
  "district",
  "address",
  "status",
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
  "currency",
  "orderStatus",
  "paymentMethod",
  "deliveryMethod",
];
