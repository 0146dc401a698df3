import { problemWords } from "../../anomalies/rule/problemWords";
import type { Patch } from "../../changes/patch";
import type { SplitCell } from "../../imports/source/splitCell";
import type { Language, Words } from "../../sheets/words";
import { words } from "../../sheets/words";
import type { BookContext } from "../context/bookContext";
import { pageOf } from "../context/page";
import type { Page } from "../context/views";
import { type FoundSplit, findSplits } from "./findSplits";
import { splitPatch } from "./splitPatch";
import type { SplitCellView, SplitChoice, SplitQuery, SplitView } from "./splitViews";

/** What can be taken apart in the sheets of customers used where they are. */
export interface SplitJob {
  readonly views: readonly SplitView[];
  cells(query: SplitQuery): Page<SplitCellView>;
  patch(choices: readonly SplitChoice[]): Patch;
}

export function openSplits(context: BookContext, language: Language): SplitJob {
  const found = findSplits(context, language);
  return {
    views: found.map(({ view }) => view),
    cells: ({ id, doubts, ...query }) => {
      const one = found.find(({ view }) => view.id === id);
      if (!one) return { total: 0, offset: 0, items: [] };
      const rows = [...one.split.rows].filter(([, { doubt }]) => (doubt !== null) === doubts);
      return pageOf(rows, query, ([position, cell]) => cellView(one, position, cell, language));
    },
    patch: (choices) => splitPatch(found, choices, language),
  };
}

const unclear: Readonly<Record<string, Words>> = {
  ambiguous: words("同名地区不止一个", "several places have this name"),
  "too-many": words("同类的内容太多，列放不下", "more of a kind than there are columns"),
};
const unread = words("没有看懂", "not understood");

function cellView(
  { view, record, tableRows, cells, split }: FoundSplit,
  position: number,
  { parts, doubt }: SplitCell,
  language: Language,
): SplitCellView {
  const problem = doubt?.problem;
  const why = problem && problemWords({ reading: "unreadable", problem, detail: doubt?.detail ?? "" });
  return {
    sheet: view.sheet,
    row: record.table.sheetRow[tableRows[position] ?? 0] ?? 0,
    column: view.column,
    before: String(cells[position] ?? ""),
    parts: split.keys.map((key) => parts.get(key) ?? ""),
    reason: doubt && (why || (unclear[doubt.kind] ?? unread))[language],
  };
}
