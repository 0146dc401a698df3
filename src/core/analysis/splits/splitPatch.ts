import type { CellChange, Change, Patch } from "../../changes/patch";
import type { SplitKey } from "../../imports/source/splitCell";
import type { ColumnBlueprint } from "../../sheets/blueprint";
import type { Language } from "../../sheets/words";
import { words } from "../../sheets/words";
import { rowIdentity } from "../../tables/rows/rowIdentity";
import { columnBeside, rightEdge } from "../sheets/columnBeside";
import type { FoundSplit } from "./findSplits";
import type { SplitChoice } from "./splitViews";

const reason = words("拆分列", "Split columns");

/** New columns right of each sheet's own, and their cells; the columns that are taken apart stay as they are. */
export function splitPatch(
  found: readonly FoundSplit[],
  choices: readonly SplitChoice[],
  language: Language,
): Patch {
  const chosen = found.flatMap((split) => {
    const choice = choices.find(({ id }) => id === split.view.id);
    return choice && split.view.obstacle === null ? [{ split, refused: new Set(choice.refused) }] : [];
  });
  const next = new Map<string, number>();
  const changes = chosen.flatMap(({ split, refused }) => {
    const { sheet } = split.view;
    const at = next.get(sheet) ?? rightEdge(split.sheet);
    next.set(sheet, at + split.split.keys.length);
    return changesOf(split, refused, at);
  });
  const headings = chosen.map(({ split }) => split.view.heading).join(language === "zh-CN" ? "、" : ", ");
  return {
    operation: "correct",
    reason: `${reason[language]} ${headings}`.trim(),
    changes,
    remember: { splits: chosen.map(({ split }) => split.view.id) },
  };
}

function changesOf(found: FoundSplit, refused: ReadonlySet<number>, first: number): readonly Change[] {
  const { split, view, sheet } = found;
  const columns = split.keys.map((key, i) => {
    const heading = view.headings[i] ?? "";
    return { heading, at: first + i, cells: cellsOf(found, key, refused, { at: first + i, heading }) };
  });
  return [
    ...columns.map(({ heading, at }) => columnBeside(sheet, at, blueprint(heading))),
    ...columns.flatMap(({ cells }) => cells),
  ];
}

function cellsOf(
  { split, record, tableRows }: FoundSplit,
  key: SplitKey,
  refused: ReadonlySet<number>,
  { at, heading }: { readonly at: number; readonly heading: string },
): readonly CellChange[] {
  return [...split.rows].flatMap(([position, { parts }]): readonly CellChange[] => {
    const row = tableRows[position] ?? 0;
    const after = parts.get(key);
    if (after === undefined || refused.has(record.table.sheetRow[row] ?? 0)) return [];
    const identity = rowIdentity(record.table, row);
    return [{ kind: "set-cell", row: identity, column: at, heading, field: null, before: "", after }];
  });
}

/** Text, so that no digit of a number is lost; grey as the computed columns of the standard sheets. */
function blueprint(heading: string): ColumnBlueprint {
  return {
    heading,
    width: 16,
    numberFormat: "@",
    fill: "#E1DFDD",
    fontColor: "#323130",
    wrap: false,
    formula: null,
    validation: null,
  };
}
