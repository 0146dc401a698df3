import type { Inspection } from "../../../anomalies/findings/found";
import { tableKeys, tableOf } from "../../../anomalies/rule/tableOf";
import type { BookContext } from "../../context/bookContext";
import { type FindingRecord, findingRecords } from "../../own/findingRecords";
import type { FindingListCounts } from "../views/inspectionSummary";
import { type Fate, type FindingProgress, findingProgress } from "./findingProgress";
import type { ListRun } from "./findingRow";
import { findingSpots } from "./findingSpots";

/** 问题清单 beside one inspection. */
export interface FindingListRun extends ListRun {
  readonly own: BookContext;
  readonly inspection: Inspection;
}

/** How the list of the workbook stands to what was found now. */
export function progressOf({ own, book, context, inspection }: FindingListRun): FindingProgress {
  const records = findingRecords(own.own.tables.get("findings"));
  const rules = new Set(records.map(({ names }) => names.ruleId));
  return findingProgress(
    records,
    findingSpots(book, inspection, rules),
    context.today,
    judgeOf(own, inspection),
  );
}

/** Nothing is known of rules that could not run or are closed for a column, and of sheets that were not read. */
function judgeOf({ book, own }: BookContext, { evaluated }: Inspection): (record: FindingRecord) => boolean {
  const ran = new Set(evaluated);
  const sheets = new Set(tableKeys(book).flatMap((key) => tableOf(book, key).sheets));
  const closed = new Set(own.suppressions.flatMap((one) => (one.kind === "finding" ? [] : [one.ruleId])));
  return ({ names, value }) => {
    const sheet = String(value("findingSheet")).trim();
    return ran.has(names.ruleId) && !closed.has(names.ruleId) && (sheet === "" || sheets.has(sheet));
  };
}

export function countsOf({ fates, added }: FindingProgress): FindingListCounts {
  const count = (turn: Fate["turn"]) => fates.filter((fate) => fate.turn === turn).length;
  return { added: added.length, still: count("still"), reopened: count("reopened"), solved: count("solved") };
}

/** The rows of the list as people left them. */
export function recordsOf({ fates }: FindingProgress): readonly FindingRecord[] {
  return fates.map(({ record }) => record);
}
