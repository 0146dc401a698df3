import { words } from "../../../sheets/words";
import { rowsWithBit } from "../../cells/rowsOfBytes";
import { contactColumn } from "../../contacts/contactColumn";
import { traits } from "../../contacts/contactTraits";
import { explained } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const virtualSegment: Rule = {
  id: "virtual-segment",
  catalogue: "C03",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: {
    tables: ["customers"],
    anyOf: [["customers.mobile", "customers.phone", "customers.contactMethod"]],
  },
  words: {
    "zh-CN": {
      title: "虚拟运营商或卫星号段",
      reason: "162、165、167、170、171 等号段多为转售，实名信息较弱。",
      example: "170xxxxxxxx",
      fix: "重要客户请核实。",
    },
    "en-US": {
      title: "Virtual operator or satellite",
      reason: "Resale segments are less surely registered.",
      example: "170xxxxxxxx",
      fix: "Verify for important customers.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["mobile", "phone", "contactMethod"], (column) =>
      rowsWithBit(contactColumn(column).traits, traits.resaleSegment),
    ),
  explain: (_book, _context, _hit, language) =>
    explained(language, words("虚拟运营商或卫星号段", "A number of a virtual operator or satellite")),
};
