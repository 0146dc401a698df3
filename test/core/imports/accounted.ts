import { isBlankCell } from "../../../src/core/adopt/cells/blankCells";
import type { ImportDoubtView, ImportSummary } from "../../../src/core/analysis/imports/importViews";
import { readSourceLink } from "../../../src/core/imports/source/sourceLink";
import { type CellValue, columnLetter } from "../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../src/core/sheets/choices/defaultDictionaries";
import { type DictionaryEntry, dictionaryIds } from "../../../src/core/sheets/dictionaries";
import type { Grid } from "../../../src/core/sheets/grid";
import { indexChoices } from "../../../src/core/values/choices/choiceIndex";
import { readChoice } from "../../../src/core/values/choices/readChoice";
import { readSatisfaction } from "../../../src/core/values/choices/readSatisfaction";
import { readDateTime } from "../../../src/core/values/dates/readDate";
import { readAmount } from "../../../src/core/values/numbers/readAmount";
import { readAddress } from "../../../src/core/values/places/readRegion";
import { tidyText } from "../../../src/core/values/text/foldText";
import { valueIn } from "../../../src/core/values/text/reading";

/** A row of a standard sheet as texts and numbers, 备注 taken apart. */
interface TargetRow {
  readonly cells: readonly CellValue[];
  readonly texts: ReadonlySet<string>;
  readonly whole: string;
}

const choices = dictionaryIds.map((id) => indexChoices(defaultDictionaries[id]));

/** Letters and digits of a text, in one width and case. */
function bare(value: CellValue): string {
  return tidyText(String(value))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Imported rows by sheet and row of their source. */
function rowsBySource(rows: readonly (readonly CellValue[])[]): ReadonlyMap<string, TargetRow> {
  const found = new Map<string, TargetRow>();
  for (const cells of rows) {
    const link = cells
      .map((cell) => readSourceLink(cell))
      .findLast((each) => each !== null && each.mark !== "");
    if (!link) continue;
    const parts = cells.flatMap((cell) => [
      String(cell),
      ...String(cell).split("；"),
      ...String(cell)
        .split("；")
        .map((part) => part.slice(part.indexOf("：") + 1)),
    ]);
    // A further person of the same row stands in a row of its own.
    const known = found.get(`${link.sheet}!${link.row}`);
    found.set(`${link.sheet}!${link.row}`, {
      cells: [...(known?.cells ?? []), ...cells],
      texts: new Set([...(known?.texts ?? []), ...parts.map(bare)]),
      whole: [known?.whole ?? "", ...cells.map(bare)].join("|"),
    });
  }
  return found;
}

/** Shorter texts may stand in a longer one by chance: they must be a cell or a remark of their own. */
const tellingLength = 4;

/** Whether what a source cell says stands somewhere in the row it became. */
function saysTheSame(cell: CellValue, row: TargetRow, today: number): boolean {
  const text = bare(cell);
  if (text === "" || row.texts.has(text) || (text.length >= tellingLength && row.whole.includes(text)))
    return true;
  const numbers = [
    valueIn(readDateTime(cell, { today })),
    valueIn(readAmount(cell)),
    valueIn(readSatisfaction(cell)),
  ];
  if (numbers.some((value) => value !== undefined && row.cells.some((each) => each === value))) return true;
  if (row.cells.some((each) => typeof each === "number" && inAnyOrder(cell, today).includes(each)))
    return true;
  const entries = choices.map((index) => valueIn(readChoice(cell, index)));
  if (entries.some((entry) => entry !== undefined && isShown(entry, row))) return true;
  return isPlace(cell, row) || isDigits(cell, row);
}

function inAnyOrder(cell: CellValue, today: number): readonly (number | undefined)[] {
  return (["mdy", "dmy"] as const).map((order) => valueIn(readDateTime(cell, { today, order })));
}

function isShown({ label }: DictionaryEntry, row: TargetRow): boolean {
  return row.texts.has(bare(label["zh-CN"]));
}

function isPlace(cell: CellValue, row: TargetRow): boolean {
  const read = readAddress(cell);
  const places =
    read.reading === "ambiguous" ? read.candidates : [valueIn(read)].filter((place) => place !== undefined);
  return places.some(({ province, city, district, rest }) =>
    [province, city, district, rest].every((part) => part === undefined || row.whole.includes(bare(part))),
  );
}

/** A telephone number without its area code. */
const shortestNumber = 7;
const label = /^(?:tel|手机|电话|联系电话|微信|qq)(?=[a-z0-9])/;

/** Telephone numbers and mails may stand apart, without their labels and marks. */
function isDigits(cell: CellValue, row: TargetRow): boolean {
  const without = (text: string) =>
    bare(text)
      .replace(label, "")
      .replace(/ext|转|分机/g, "")
      .replace(/^(?:0086|86|0)/, "");
  const runs = tidyText(String(cell))
    .split(/[;,、/\s]+/)
    .map(without)
    .filter((run) => run !== "");
  if (bare(cell).length < shortestNumber) return false;
  return row.whole.includes(without(String(cell))) || runs.every((run) => row.whole.includes(run));
}

interface Imported {
  readonly sources: readonly Grid[];
  /** 1-based row of the headings of each source. */
  readonly headerRows: readonly number[];
  readonly summary: ImportSummary;
  readonly doubts: readonly ImportDoubtView[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly today: number;
}

/** Source cells that are neither in the row they became nor in any list, as "sheet!A5 value". */
export function unaccounted({
  sources,
  headerRows,
  summary,
  doubts,
  rows,
  today,
}: Imported): readonly string[] {
  const targets = rowsBySource(rows);
  const listed = new Set(doubts.map(({ sheet, row, column }) => `${sheet}!${column}${row}`));
  const left = new Set(
    summary.carried.filter(({ goes }) => goes !== "to-note").map(({ sheet, column }) => `${sheet}!${column}`),
  );
  return sources.flatMap(({ sheet, firstRow, rows: cells }, i) =>
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const at = firstRow + r;
        const place = `${sheet}!${columnLetter(c)}${at}`;
        if (isBlankCell(cell) || at === headerRows[i] || listed.has(place)) return [];
        const target = targets.get(`${sheet}!${at}`);
        if (target && (left.has(`${sheet}!${columnLetter(c)}`) || saysTheSame(cell, target, today)))
          return [];
        return [`${place} ${String(cell)}`];
      }),
    ),
  );
}
