import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { wordKey } from "../../values/text/foldText";
import { isPlaceholder } from "../../values/text/placeholders";

/**
 * The choice of a list for what is none of the others, alone or with the word for the column: 其他, 其它渠道, Other
 * industries, Sonstige. 其他（老客户介绍） says what it is.
 */
const remainder =
  /^(?:其[他它餘余]|别的|(?:all)?others?|misc(?:ellaneous)?|sonstiges?|andere[rs]?|autres?|otr[oa]s?|outr[oa]s?|altr[oaie])(?:行业|领域|渠道|来源|来源渠道|途径|方式|类|类型|类别|地区|情况|客户|industry|industries|sources?|channels?|categor(?:y|ies)|types?|sectors?)?$/;

const figures = /^\d+$/;

/** A text that keeps no better one out: a word for "none" (未知, N/A), or the choice left over for all others. */
export function saysNothing(cell: CellValue, field: Field): boolean {
  if (typeof cell !== "string") return false;
  const text = cell.trim();
  if (text === "" || figures.test(text)) return text === "";
  return isPlaceholder(text, field) || remainder.test(wordKey(text));
}

/** The cells that say something; all of them where none does. */
export function tellingCells(cells: readonly CellValue[], field: Field): readonly CellValue[] {
  const telling = cells.filter((cell) => !saysNothing(cell, field));
  return telling.length === 0 ? cells : telling;
}
