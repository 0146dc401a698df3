import type { DictionaryEntry } from "../../sheets/dictionaries";
import { distinctCells } from "../../tables/cells/distinctCells";
import { choicesRead } from "../../tables/columns/choiceColumn";
import { entryOf, figureAt } from "../../tables/columns/figures";
import { type Column, columnOf, type Table } from "../../tables/table";
import { toSimplified } from "../../values/text/foldText";
import { readings } from "../../values/text/reading";
import type { RefundsBeside, Sales } from "./refundsBeside";

/**
 * A status that says all is back in words no dictionary has: 全额退款, 交易关闭（已退款）, Fully refunded. Of 部分退款 nobody knows how
 * much, and 退款中, 退款关闭 and Return requested gave back nothing yet.
 */
const wholeBack =
  /^(?:(?:交易|订单)?(?:关闭|取消|完成)\P{L}*)?(?:已|全额|全部|整单|客户)*退(?:[货款单费回]|货退款)(?:成功|完成|完毕)?\P{L}*$|^(?:(?:closed|completed?|fully|full|order)\P{L}*)?(?:refund|return)(?:ed)?(?: (?:in full|completed?|issued|processed))?\P{L}*$/iu;

/** Refunds beside the sales, with those a status tells (已退款, Returned): all of a sale, unless a column says how much or it is off the sum. */
export function withStatedRefunds(
  table: Table,
  beside: RefundsBeside | null,
  { sums, netSheets }: Sales,
  entries: readonly DictionaryEntry[],
): RefundsBeside | null {
  const column = columnOf(table, "orderStatus");
  const isBack = column && tellsBack(column, entries);
  if (column === undefined || !isBack) return beside;
  const before = new Set(beside?.rows);
  const isNet = netSheets();
  const stated = Array.from({ length: table.rowCount }, (_, row) => row).filter(
    (row) =>
      isBack(row) && !before.has(row) && figureAt(sums, row) > 0 && isNet[table.sheetOf[row] ?? 0] !== true,
  );
  if (stated.length === 0) return beside;
  const isStated = new Set(stated);
  const figureOf = (row: number) => (beside === null ? Number.NaN : figureAt(beside.figures, row));
  return {
    headingOf: (row) => (isStated.has(row) ? column.heading : (beside?.headingOf(row) ?? "")),
    figures: {
      values: Float64Array.from({ length: table.rowCount }, (_, row) =>
        isStated.has(row) ? figureAt(sums, row) : figureOf(row),
      ),
      ofRow: null,
    },
    rows: [...(beside?.rows ?? []), ...stated],
  };
}

/** Whether the status of a row says that what was bought is back; null where none does. */
function tellsBack(column: Column, entries: readonly DictionaryEntry[]): ((row: number) => boolean) | null {
  const { codes, readings: ways, ofRow } = choicesRead(column, entries);
  const words = distinctCells(column)?.values ?? column.cells;
  const isBack = words.map((word, i) =>
    ways[i] === readings.unreadable
      ? wholeBack.test(toSimplified(String(word).normalize("NFKC").trim()))
      : entries[codes[i] ?? -1]?.id === "refunded",
  );
  return isBack.includes(true) ? (row) => isBack[entryOf(ofRow, row)] === true : null;
}
