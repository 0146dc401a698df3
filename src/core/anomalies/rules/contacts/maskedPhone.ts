import { words } from "../../../sheets/words";
import { rowsWithBit } from "../../cells/rowsOfBytes";
import { contactColumn } from "../../contacts/contactColumn";
import { phoneFields, phonePaths } from "../../contacts/contactFault";
import { traits } from "../../contacts/contactTraits";
import { ofLedgersToo } from "../../customers/ofLedgersToo";
import { explained } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const maskedPhone: Rule = ofLedgersToo({
  id: "masked-phone",
  catalogue: "C22",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], anyOf: [phonePaths] },
  words: {
    "zh-CN": {
      title: "号码被打码",
      reason: "中间带 * 的号码读得出是谁家的，但拨不出去。",
      example: "138****8000",
      fix: "补全号码；确需保密的可忽略。",
    },
    "en-US": {
      title: "Masked number",
      reason: "A number with hidden digits cannot be dialled.",
      example: "138****8000",
      fix: "Enter the full number, or dismiss if it must stay hidden.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, phoneFields, (column) =>
      rowsWithBit(contactColumn(column).traits, traits.masked),
    ),
  explain: (_book, _context, _hit, language) =>
    explained(language, words("号码被打码，无法拨打", "The number is masked and cannot be dialled")),
});
