import { landlineLengths } from "../../../reference/places/areaCodes";
import { words } from "../../../sheets/words";
import { rowsWithBit } from "../../cells/rowsOfBytes";
import { keptWhere } from "../../cells/rowsWhere";
import { contactColumn } from "../../contacts/contactColumn";
import { phoneFields, phonePaths } from "../../contacts/contactFault";
import { traits } from "../../contacts/contactTraits";
import { oddLandline, usualThere } from "../../contacts/oddLandline";
import { ofLedgersToo } from "../../customers/ofLedgersToo";
import { rowsAbroad } from "../../places/regionFault";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import { withHints } from "../../rule/hitsOrHints";
import type { Rule } from "../../rule/rule";

export const landlineLength: Rule = ofLedgersToo({
  id: "landline-length",
  catalogue: "C35",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], anyOf: [phonePaths] },
  words: {
    "zh-CN": {
      title: "固话位数与当地不同",
      reason: "各地固话是 7 位或 8 位，升位时间不一；位数与当地不同，多半漏了或多了一位。",
      example: "0755-2600123（深圳为 8 位）",
      fix: "打一次核实。",
    },
    "en-US": {
      title: "Landline length unusual for its city",
      reason:
        "Landlines have seven or eight digits by city; another count usually means a digit lost or added.",
      example: "0755-2600123 (Shenzhen has eight)",
      fix: "Call once to verify.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, phoneFields, (column) => {
      const rows = rowsWithBit(contactColumn(column).traits, traits.landlineLength);
      const abroad = rowsAbroad(customers, rows);
      return keptWhere(rows, (row) => !abroad.has(row));
    }).flatMap((hits) => {
      const column = customers.columns[hits.column ?? -1];
      const usual = new Set(column === undefined ? [] : usualThere(column, hits.rows));
      return withHints(hits, (row) => usual.has(row));
    }),
  explain: (book, _context, hit, language) => {
    const { areaCode = "", count = 0 } = oddLandline(cellAt(book, hit)) ?? {};
    const usual = landlineLengths(areaCode).join("/");
    return explained(
      language,
      words(
        `区号 ${areaCode} 的固话是 ${usual} 位，这里有 ${count} 位，请核实`,
        `${count} digits, where landlines under ${areaCode} have ${usual}; please verify`,
      ),
    );
  },
});
