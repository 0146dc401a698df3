import type { DictionaryEntry } from "../../sheets/dictionaries";
import { distinctCells } from "../../tables/cells/distinctCells";
import { choicesRead } from "../../tables/columns/choiceColumn";
import { entryOf, type Figures } from "../../tables/columns/figures";
import { saysWon, sheetsWithWins, stageOf } from "../../tables/deals/pipelines";
import { columnOf, type Table } from "../../tables/table";
import { readings } from "../../values/text/reading";

/** So far there is an offer, and no deal; 报价 under a stage, not 报价维修 under a kind. */
const offered =
  /^(?:已?报价(?:中|单)?|询价中?|(?:有?意向|草稿)(?:单|客户)?|洽谈中?|(?:商务)?谈判中?|方案报价|初步接洽|待签约?|quot(?:ed?|ation)(?: sent)?|estimate[ds]?(?: sent)?|proposal(?: sent)?|[ei]nquiry|tentative|draft|negotiati(?:on|ng))$/i;
/** Nothing came of it, whatever is said after: "Lost to other agency", 已取消（改期）. */
const fell =
  /^(?:lost|cancell?ed|voided|declined)(?![\p{L}\d])|^(?:已?取消|已?作废|已?[输丢失]单|未成交)(?:$|\P{L})/iu;

/**
 * 1 also where a stage no dictionary knows says that nothing was sold: offers, what fell through, and on a sheet where
 * deals are said to be won all that stands at another stage (Proposal, Qualified).
 */
export function withoutChances(
  table: Table,
  cancelled: Figures | null,
  entries: readonly DictionaryEntry[],
): Figures | null {
  const column = columnOf(table, "orderStatus");
  if (!column || !cancelled) return cancelled;
  const { readings: ways, ofRow } = choicesRead(column, entries);
  const stages = (distinctCells(column)?.values ?? column.cells).map(stageOf);
  const inPipeline = besideWon(table, ofRow, stages);
  const values = Uint8Array.from(cancelled.values, (value, i) => {
    const stage = stages[i] ?? "";
    if (ways[i] !== readings.unreadable || saysWon(stage)) return value;
    return Number(inPipeline(i) || offered.test(stage) || fell.test(stage));
  });
  return { values, ofRow };
}

/** Whether a stage (by its place) stands on a sheet where deals are won: 已通过 of a list of payments beside is none. */
function besideWon(
  table: Table,
  ofRow: Uint16Array | null,
  stages: readonly string[],
): (stage: number) => boolean {
  const pipelines = sheetsWithWins(table, ofRow, stages);
  if (pipelines.size === 0) return () => false;
  if (table.sheets.length <= 1) return () => true;
  const { sheetOf, rowCount } = table;
  const beside = new Set<number>();
  for (let row = 0; row < rowCount; row++)
    if (pipelines.has(sheetOf[row] ?? 0)) beside.add(entryOf(ofRow, row));
  return (stage) => beside.has(stage);
}
