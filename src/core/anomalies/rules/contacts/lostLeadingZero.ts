import type { CellValue } from "../../../sheets/cell";
import { words } from "../../../sheets/words";
import { formatPhone } from "../../../values/contacts/phone";
import { isPlainMobile } from "../../../values/contacts/plainMobile";
import { readContactMethod } from "../../../values/contacts/readContactMethod";
import { readings, valueIn } from "../../../values/text/reading";
import { rowsEqual } from "../../cells/rowsOfBytes";
import { keptWhere } from "../../cells/rowsWhere";
import { contactColumn } from "../../contacts/contactColumn";
import { cellAt } from "../../rule/cellAt";
import { explained, tidying } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const lostLeadingZero: Rule = {
  id: "lost-leading-zero",
  catalogue: "C16",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: {
    tables: ["customers"],
    anyOf: [["customers.phone", "customers.contactMethod", "customers.landline"]],
  },
  words: {
    "zh-CN": {
      title: "区号丢了开头的 0",
      reason: "固话存成数字时，开头的 0 会被 Excel 去掉。",
      example: "75526001234",
      fix: "补回 0，并把整列设为文本格式。",
    },
    "en-US": {
      title: "Leading zero lost",
      reason: "Excel drops the zero of a landline stored as a figure.",
      example: "75526001234",
      fix: "Put the zero back and make the column text.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["phone", "contactMethod", "landline"], (column) => {
      const { plan, readings: ways } = contactColumn(column);
      // A landline without its zero is understood, though not as it should be written.
      const understood = plan !== null ? new Int32Array(0) : rowsEqual(ways, readings.tidied);
      return keptWhere(understood, (row) => restored(column.cells[row] ?? "") !== null);
    }),
  explain: (book, _context, hit, language) => {
    const before = cellAt(book, hit);
    const after = restored(before) ?? before;
    return explained(
      language,
      words(`疑似丢了首位 0，应为 ${after}`, `The leading zero is lost: ${after}`),
      tidying(before, after),
    );
  },
};

/** The landline with its zero, where the cell is nothing but the same digits without it. */
function restored(cell: CellValue): string | null {
  const text = String(cell).trim();
  if (text.length < 10 || text.length > 11 || isPlainMobile(text)) return null;
  if (!/^[2-9]\d{9,10}$/.test(text) && !/^10\d{8}$/.test(text)) return null;
  const [phone, ...others] = valueIn(readContactMethod(cell))?.phones ?? [];
  return phone?.digits === `0${text}` && others.length === 0 ? formatPhone(phone) : null;
}
