import type { Words } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import { columnAt } from "../cellAt";
import type { DriftFacts, DriftRun, LayoutFacts } from "../context";
import { explained } from "../explained";
import type { Hit, Hits } from "../hit";
import type { Rule } from "../rule";

type StructureRule = Pick<Rule, "id" | "catalogue" | "severity" | "words">;

interface LayoutRule extends StructureRule {
  readonly fact: keyof LayoutFacts;
  /** The sentence about one place; `heading` is "" for a whole row. */
  readonly message: (heading: string) => Words;
}

/** A rule about how a sheet is laid out: the workbook gathers the facts, the rule only names them. */
export function layoutRule({ fact, message, ...rule }: LayoutRule): Rule {
  return {
    ...rule,
    ...repairedElsewhere,
    needs: { tables: [], context: ["layout"] },
    find: (_book, { layout }) => layout?.[fact] ?? [],
    explain: (book, _context, hit, language) =>
      explained(language, message(columnAt(book, hit)?.heading ?? "")),
  };
}

interface DriftRule extends StructureRule {
  readonly fact: keyof DriftFacts;
  /** The sentence about what drifted from a row down, e.g. "「行业」20 格". */
  readonly message: (cells: Words) => Words;
}

/** A rule about what was lost of a sheet of ours; one finding a run of cells. */
export function driftRule({ fact, message, ...rule }: DriftRule): Rule {
  return {
    ...rule,
    ...repairedElsewhere,
    needs: { tables: [], context: ["drift"] },
    find: (_book, { drift }) => hitsOfRuns(drift?.[fact] ?? []),
    explain: (_book, { drift }, hit, language) =>
      explained(language, message(cellsOf((drift?.[fact] ?? []).filter((run) => samePlace(run, hit))))),
  };
}

/** Such faults are repaired by 结构体检, not cell by cell. */
const repairedElsewhere = { onByDefault: true, remedy: "none" } as const;

/** Columns that are no field of the records share one hit a row. */
function hitsOfRuns(runs: readonly DriftRun[]): readonly Hits[] {
  const columns = runs.filter((run, i) => runs.findIndex((other) => sameColumn(run, other)) === i);
  return columns.map(({ role, column }) => {
    const rows = runs.filter((run) => sameColumn(run, { role, column })).map(({ row }) => row);
    return { role, column, rows: Int32Array.from(new Set(rows)).sort() };
  });
}

type ColumnPlace = Pick<Hit, "role" | "column">;

const sameColumn = (a: ColumnPlace, b: ColumnPlace) => a.role === b.role && a.column === b.column;
const samePlace = (a: Hit, b: Hit) => sameColumn(a, b) && a.row === b.row;

function cellsOf(runs: readonly DriftRun[]): Words {
  return words(
    runs.map(({ heading, cells }) => `「${heading}」${cells} 格`).join("、"),
    runs.map(({ heading, cells }) => `“${heading}” (${cells} ${cells === 1 ? "cell" : "cells"})`).join(", "),
  );
}
