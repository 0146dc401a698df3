import { foldHeading } from "../../../adopt/headings/foldHeading";
import { words } from "../../../sheets/words";
import { distinctCells } from "../../../tables/cells/distinctCells";
import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import { isCasNumber } from "../../../values/codes/casNumber";
import { isGoodsCode } from "../../../values/codes/goodsCode";
import { rowsWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { columnAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import { hitsInEveryColumn } from "../../rule/hitsInEveryColumn";
import type { Rule } from "../../rule/rule";

export const goodsCodeCheck: Rule = {
  id: "goods-code-check",
  catalogue: "C38",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "条码、书号或 CAS 号校验不通过",
      reason:
        "条码（EAN、UPC）、书号（ISBN）和 CAS 号的末位由前面各位算出；同列几乎都对得上，个别一个对不上，说明抄错了。",
      example: "条码 6901234567893（末位应为 2）",
      fix: "对照实物、封底或标签改正。",
    },
    "en-US": {
      title: "Bar code, ISBN or CAS number fails its check",
      reason:
        "The last figure of an EAN, UPC, ISBN or CAS number follows from the others; where nearly all of the column agree, one that does not was copied wrongly.",
      example: "bar code 6901234567893 (should end in 2)",
      fix: "Correct it from the goods.",
    },
  },
  find: (book) => hitsInEveryColumn(book, (table, column) => hitsIn(table, column, failing(column))),
  explain: (book, _context, hit, language) => {
    const value = textAt(columnAt(book, hit), hit.row);
    return explained(
      language,
      words(
        `${value} 的校验位与前面各位不符；同列其他号码几乎都相符`,
        `The check figure of ${value} does not agree with the others; nearly all codes of the column do`,
      ),
    );
  },
};

type Check = (text: string) => boolean | null;

/** 条码, 国际条码, EAN-13, Barcode, ISBN, 书号; CAS, CAS号, CAS No.; folded. */
const checks: readonly (readonly [heading: RegExp, passes: Check])[] = [
  [/条形?码|书号|isbn|barcode|gtin|^ean(?:13|8|code)?$|^upc(?:a|code)?$|eancode|strichcode/, isGoodsCode],
  [/^cas(?:登[记录]号码?|编?号|rn|no|nr|nbr|number|registrynumber)?$/, isCasNumber],
];
/** By judgement: codes of a house's own have no check figure, and a tenth of them passes by chance. */
const fewestCodes = 20;
const passingShare = 0.9;

/** The rows whose code fails, where nearly all others of the column pass. */
const failing = memoised((column: Column): Int32Array => {
  const check = checks.find(([heading]) => heading.test(foldHeading(column.heading).full))?.[1];
  if (check === undefined) return new Int32Array(0);
  const passes = passesOf(column, check);
  const told = rowsWhere(column.cells.length, (row) => passes(row) !== null);
  const failed = told.filter((row) => passes(row) === false);
  return told.length < fewestCodes || told.length - failed.length < told.length * passingShare
    ? new Int32Array(0)
    : failed;
});

function passesOf(column: Column, check: Check): (row: number) => boolean | null {
  const distinct = distinctCells(column);
  if (distinct === null) return (row) => check(textAt(column, row));
  const known = distinct.values.map((cell) => check(String(cell)));
  return (row) => known[distinct.codes[row] ?? 0] ?? null;
}
