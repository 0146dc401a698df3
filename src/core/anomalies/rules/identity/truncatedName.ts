import type { CellValue } from "../../../sheets/cell";
import { words } from "../../../sheets/words";
import { looksTruncated, withoutEllipsis } from "../../../values/names/companyName";
import { keptWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { ofLedgersToo } from "../../customers/ofLedgersToo";
import { unusualNames } from "../../names/unusualNames";
import { cellAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const truncatedName: Rule = ofLedgersToo({
  id: "truncated-name",
  catalogue: "C34",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"], fields: ["customers.companyName"] },
  words: {
    "zh-CN": {
      title: "企业名称被截断",
      reason: "末尾少了字，和全称对不上，查重会漏。",
      example: "上海白峰思医院管理有限公",
      fix: "补全为「…有限公司」。",
    },
    "en-US": {
      title: "Company name cut off",
      reason: "The end is missing, so it does not match the full name.",
      example: "…管理有限公",
      fix: "Complete the legal form.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["companyName"], (column) =>
      keptWhere(
        unusualNames(column),
        (row) => !isWhole(column.cells[row] ?? "") && looksTruncated(textAt(column, row)),
      ),
    ),
  explain: (book, _context, hit, language) => {
    const name = String(cellAt(book, hit)).trim();
    const whole = completed(withoutEllipsis(name));
    return explained(
      language,
      endsInForm(whole)
        ? words(`名称末尾似乎被截断，是否「${whole}」`, `The name seems cut off; did you mean ${whole}`)
        : words("名称末尾似乎被截断", "The name seems cut off"),
      guess(whole === name || looksTruncated(whole) || !endsInForm(whole) ? null : whole),
    );
  },
});

/** The legal forms whose beginnings are met at the end of cut-off names, the longer first. */
const forms = [
  "集团股份有限公司",
  "股份有限公司",
  "有限责任公司",
  "集团有限公司",
  "有限公司",
  "分公司",
  "合伙企业",
  "事务所",
];

function endsInForm(name: string): boolean {
  return forms.some((form) => name.endsWith(form));
}

/** The form of which the longest beginning stands at the end; 有限 alone is far more often 有限公司 than 有限责任公司. */
function completed(name: string): string {
  const longest = Math.max(...forms.map((form) => form.length)) - 1;
  for (let length = longest; length >= 2; length--) {
    const form = forms.findLast(
      (one) => length < one.length && name.length > length && name.endsWith(one.slice(0, length)),
    );
    if (form !== undefined) return name.slice(0, -length) + form;
  }
  return name.endsWith("有") ? `${name}限公司` : name;
}

/** Nine names in ten end in 公司; and 牧原股份 is how people shorten a listed company, not a name cut off. */
function isWhole(cell: CellValue): boolean {
  return typeof cell === "string" && /(?:公司|股份)\s*$/.test(cell);
}
