import type { CellValue } from "../../../sheets/cell";
import { halfNameFields } from "../../../sheets/fieldGroups";
import { words } from "../../../sheets/words";
import type { Column } from "../../../tables/table";
import { readEmail } from "../../../values/contacts/readEmail";
import { readPhones } from "../../../values/contacts/readPhones";
import { valueIn } from "../../../values/text/reading";
import { ofLedgersToo } from "../../customers/ofLedgersToo";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsAnswering } from "../../rule/hitsAnswering";
import type { Rule } from "../../rule/rule";

export const contactIsPhone: Rule = ofLedgersToo({
  id: "contact-is-phone",
  catalogue: "C18",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], anyOf: [["customers.contactName", "customers.personName"]] },
  words: {
    "zh-CN": {
      title: "联系人填成了电话或邮箱",
      reason: "姓名栏里是号码或邮箱，不知道该找谁。",
      example: "17552520131",
      fix: "移到联系方式或邮箱，补上姓名。",
    },
    "en-US": {
      title: "Contact is a number or address",
      reason: "A number or an e-mail address stands where a name should be.",
      example: "17552520131",
      fix: "Move it to its own column and enter the name.",
    },
  },
  find: ({ customers }) =>
    hitsAnswering(customers, ["contactName", "personName", ...halfNameFields], isNumberOrAddress).filter(
      ({ column, rows }) => rows.length < filledIn(customers.columns[column ?? -1]),
    ),
  explain: (book, _context, hit, language) => {
    const value = String(cellAt(book, hit));
    return explained(
      language,
      value.includes("@")
        ? words(`姓名「${value}」是邮箱地址`, `The name ${value} is an e-mail address`)
        : words(`姓名「${value}」是电话号码`, `The name ${value} is a phone number`),
    );
  },
});

function isNumberOrAddress(cell: CellValue): boolean {
  const text = String(cell).trim();
  if (text.includes("@") && valueIn(readEmail(text)) !== undefined) return true;
  if (!/^[\d\s+\-()（）０-９]{7,}$/.test(text)) return false;
  return text.replace(/\D/g, "").length >= abroad || (valueIn(readPhones(text))?.length ?? 0) > 0;
}

/** Where every cell is a number (Client contact: +65 6123 4567), numbers are what the column is for. */
function filledIn(column: Column | undefined): number {
  return column?.cells.filter((cell) => String(cell).trim() !== "").length ?? 0;
}

/** So many digits are a telephone number somewhere, though none of China: 0412 345 678. */
const abroad = 9;
