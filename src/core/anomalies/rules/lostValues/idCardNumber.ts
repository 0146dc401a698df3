import type { CellValue } from "../../../sheets/cell";
import { halfNameFields } from "../../../sheets/fieldGroups";
import { type Field, roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { isIdCard } from "../../../values/codes/readIdCard";
import { marks } from "../../cells/cellMarks";
import { rowsMarked } from "../../cells/columnMarks";
import { cellAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const idCardNumber: Rule = {
  id: "id-card-number",
  catalogue: "C20",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "检出身份证号",
      reason: "身份证号是敏感个人信息，客户台账里不应保存。",
      example: "备注里的 18 位身份证号",
      fix: "打码或删除。",
    },
    "en-US": {
      title: "Identity number found",
      reason: "Resident identity numbers are sensitive and do not belong in a customer sheet.",
      example: "an 18-digit number in a note",
      fix: "Mask or remove it.",
    },
  },
  find: (book) =>
    roles.flatMap((role) =>
      hitsInColumns(tableOf(book, role), watched, (column) =>
        rowsMarked(column, marks.longNumber).filter((row) => idCardsIn(column.cells[row] ?? "").length > 0),
      ),
    ),
  explain: (book, _context, hit, language) => {
    const text = String(cellAt(book, hit));
    const masked = idCardsIn(text).reduce(
      (rest, id) => rest.replace(id, `${id.slice(0, 6)}********${id.slice(14)}`),
      text,
    );
    return explained(
      language,
      words("检出身份证号，属敏感个人信息", "An identity number, sensitive personal data"),
      guess(masked),
    );
  },
};

const watched: readonly Field[] = [
  "customerId",
  "contactName",
  "personName",
  ...halfNameFields,
  "contactMethod",
  "phone",
  "mobile",
  "creditCode",
  "wechat",
  "note",
  "content",
  "feedback",
  "identifier",
  "text",
];

function idCardsIn(cell: CellValue): readonly string[] {
  if (typeof cell !== "string" || cell.length < 18) return [];
  const found = cell.match(/(?<!\d)\d{17}[\dXx](?![0-9A-Za-z])/g) ?? [];
  return found.filter((id) => isIdCard(id.toUpperCase()));
}
