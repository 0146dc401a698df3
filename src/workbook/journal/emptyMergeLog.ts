import { contentHash } from "../../core/changes/journal/contentHash";
import { sheetStages } from "../../core/changes/journal/sheetStages";
import type { RecordedOperation } from "../../core/changes/operation";
import type { RecordedChange, RowsAddition } from "../../core/changes/patch";
import type { SheetRemoval } from "../../core/changes/sheetChange";
import type { Taken } from "../../core/changes/undo/mergeGroups";
import type { SheetBlueprint } from "../../core/sheets/blueprint";
import { mergeLog as spec } from "../../core/sheets/standard/mergeLog";
import { type Language, languages } from "../../core/sheets/words";
import { standardSheet } from "../../core/templates/sheets/standardSheet";
import type { Running } from "../excel/running";
import type { Matrix } from "../reading/cells/answerSize";
import { sheetConstants } from "../reading/sheets/sheetContents";
import type { MergeLog } from "./mergeLog";

interface LastLines {
  readonly operation: RecordedOperation;
  readonly log: MergeLog | null;
  readonly lines: RowsAddition | null;
}

/** 合并记录 leaves with its last lines where the merge that brought it is taken back, whole or part by part. */
export async function withEmptyLog(
  taken: Taken,
  { operation, log, lines }: LastLines,
  running: Running,
): Promise<Taken> {
  const isBrought = operation.changes.some(
    (change) => change.kind === "add-sheet" && change.sheet.name === log?.sheet,
  );
  if (!log || !lines || !isBrought || lines.rows.length < log.lines.length) return taken;
  const removal = await emptyLogRemoval(log, running);
  if (!removal) return taken;
  const isTold = (change: RecordedChange) =>
    (change.kind === "remove-rows" && change.table === log.table) ||
    (change.kind === "remove-sheet" && change.sheet === log.sheet);
  return { ...taken, inverse: [...taken.inverse.filter((change) => !isTold(change)), removal] };
}

/**
 * Takes 合并记录 away with its last lines, which it brings back; null where somebody wrote beside them. Lines have come and
 * gone since the hash of what a merge wrote was taken: but for its lines it is to be as one without any.
 */
async function emptyLogRemoval(log: MergeLog, running: Running): Promise<SheetRemoval | null> {
  const cells = await sheetConstants(log.sheet, running);
  const beside = contentHash(withoutLines(cells, log));
  const language = languages.find((one) => sheetStages(blueprintOf(log, one)).includes(beside));
  if (language === undefined) return null;
  const lines = log.lines.map((line) => line.cells);
  const contents = contentHash(cells);
  return { kind: "remove-sheet", sheet: log.sheet, contents, held: blueprintOf(log, language, lines) };
}

function withoutLines(cells: Matrix, { lines }: MergeLog): Matrix {
  const wide = lines[0]?.cells.length ?? 0;
  const taken = new Set(lines.map(({ row }) => row - 1));
  return cells.map((row, r) => (taken.has(r) ? row.map((cell, c) => (c < wide ? "" : cell)) : row));
}

function blueprintOf({ sheet, table }: MergeLog, language: Language, lines?: Matrix): SheetBlueprint {
  const context = {
    language,
    profile: "standard",
    goals: [],
    also: [],
    names: new Map([[spec.id, { sheet, table }]]),
    choice: () => "",
    headingOf: () => "",
  } as const;
  return standardSheet(spec, context, lines);
}
