import { type CellValue, columnLetter } from "../sheets/cell";
import type { Language } from "../sheets/words";
import { entriesOf, type JournalEntry } from "./journalEntry";
import { type LineKind, lineWords, operationWords } from "./journalWords";
import { losslessJson, readableText } from "./losslessText";
import type { OperationEnd, OperationHead } from "./operation";
import type { RecordedChange } from "./patch";

/** One row of 变更日志, cells in the order of `journalColumns`. All cells are text. */
export type JournalRow = readonly string[];

/** Excel holds 32,767 characters a cell; the rest is head room for the line's number. */
const detailsLimit = 32_000;
/** Up to so many changed rows each gets its own journal row; above, rows are packed so that the log stays small. */
const singleLimit = 5_000;
const packedRows = 100;
/** What one packed row may hold; an entry that is larger alone is continued on the next rows. */
const packedCharacters = 24_000;

/** The row that opens an operation. */
export function beginRow(head: OperationHead, language: Language): JournalRow {
  const kind = operationWords[head.operation][language];
  const people = { at: head.at, author: head.author, kind, reason: head.reason };
  return (
    rowOf({ id: head.id, number: 0, line: "begin", language, people, json: losslessJson(head) })[0] ?? []
  );
}

/** The row that closes it. */
export function endRow(end: OperationEnd, at: string, language: Language): JournalRow[] {
  const json = losslessJson(end);
  const number = end.state === "done" ? -1 : -2;
  return [...rowOf({ id: end.id, number, line: end.state, language, people: { at }, json })];
}

/** The rows between: groups of entries, packed where there are many. Their count goes into the head. */
export function entryGroups(changes: readonly RecordedChange[]): readonly (readonly JournalEntry[])[] {
  const entries = entriesOf(changes).flatMap(splitRows);
  if (entries.length <= singleLimit) return entries.map((entry) => [entry]);
  const groups: JournalEntry[][] = [];
  let size = 0;
  for (const entry of entries) {
    const length = losslessJson(entry).length;
    const last = groups.at(-1);
    const fits = last && last.length < packedRows && size + length <= packedCharacters;
    if (fits && last[0]?.kind === entry.kind && sheetOf(last[0]) === sheetOf(entry)) {
      last.push(entry);
      size += length;
    } else {
      groups.push([entry]);
      size = length;
    }
  }
  return groups;
}

/** Journal rows of one group; several where the details are too long for one cell. */
export function groupRows(
  id: number,
  number: number,
  group: readonly JournalEntry[],
  language: Language,
): readonly JournalRow[] {
  const [first] = group;
  if (!first) return [];
  const people = group.length === 1 ? peopleOf(first, language) : packedPeople(group, language);
  return rowOf({ id, number, line: first.kind, language, people, json: losslessJson(group) });
}

interface Line {
  readonly id: number;
  readonly number: number;
  readonly line: LineKind;
  readonly language: Language;
  readonly people: People;
  readonly json: string;
}

type People = Readonly<
  Partial<
    Record<"at" | "author" | "kind" | "reason" | "sheet" | "row" | "field" | "before" | "after", string>
  >
>;

function rowOf({ id, number, line, language, people, json }: Line): readonly JournalRow[] {
  const parts = Math.max(1, Math.ceil(json.length / detailsLimit));
  return Array.from({ length: parts }, (_, part): JournalRow => {
    const shown = part === 0 ? people : {};
    const word = lineWords[part === 0 ? line : "more"][language];
    const piece = json.slice(part * detailsLimit, (part + 1) * detailsLimit);
    return [
      String(id),
      word,
      shown.at ?? "",
      shown.author ?? "",
      shown.kind ?? "",
      shown.reason ?? "",
      shown.sheet ?? "",
      shown.row ?? "",
      shown.field ?? "",
      shown.before ?? "",
      shown.after ?? "",
      `${id}.${number}.${part + 1}/${parts}|${piece}`,
    ];
  });
}

function peopleOf(entry: JournalEntry, language: Language): People {
  switch (entry.kind) {
    case "set-cells": {
      const only = entry.changes.length === 1;
      const side = (which: "before" | "after") =>
        entry.changes.map((cell) => (only ? "" : `${cell.heading}: `) + readableText(cell[which])).join("\n");
      const field = entry.changes.map((cell) => cell.heading).join("\n");
      return { sheet: entry.sheet, row: rowText(entry), field, before: side("before"), after: side("after") };
    }
    case "remove-row":
      return { sheet: entry.sheet, row: rowText(entry), before: valuesText(entry.held?.cells ?? []) };
    case "restore-row":
      return { sheet: entry.sheet, row: rowText(entry), after: valuesText(entry.held.cells) };
    case "add-rows":
      return { sheet: entry.table, row: countText(entry.rows.length, language), after: rowsText(entry.rows) };
    case "remove-rows":
      return {
        sheet: entry.table,
        row: countText(entry.rows.length, language),
        before: rowsText(entry.rows),
      };
    case "add-sheet":
    case "remove-sheet":
      return { sheet: entry.sheet };
    case "lose-formula":
      return { sheet: entry.sheet, row: placeText(entry), before: entry.formula };
    case "return-formula":
      return { sheet: entry.sheet, row: placeText(entry), after: entry.formula };
    case "add-name":
      return { field: entry.name.name, after: entry.name.formula };
    case "remove-name":
      return { field: entry.name.name, before: entry.name.formula };
  }
}

/** Many rows in one line: from which to which, what fields, and how often which value became which. */
function packedPeople(group: readonly JournalEntry[], language: Language): People {
  const tally = new Map<string, number>();
  const headings = new Set<string>();
  for (const entry of group) {
    if (entry.kind !== "set-cells") continue;
    for (const cell of entry.changes) {
      headings.add(cell.heading);
      const step = `${cell.heading}: ${readableText(cell.before, 40)} → ${readableText(cell.after, 40)}`;
      tally.set(step, (tally.get(step) ?? 0) + 1);
    }
  }
  const often = [...tally].sort((a, b) => b[1] - a[1]).slice(0, 12);
  const after = often.map(([step, count]) => `${step} × ${count}`).join("\n");
  const [first] = group;
  const last = group.at(-1);
  const rows =
    first && last ? `${rowText(first)} … ${rowText(last)} (${countText(group.length, language)})` : "";
  return { sheet: first ? sheetOf(first) : "", row: rows, field: [...headings].join("\n"), after };
}

function rowText(entry: JournalEntry): string {
  if (!("hint" in entry)) return "";
  const known = entry.key ?? entry.cells.find((cell) => cell.value !== "");
  return readableText(known ? `${known.value} (${entry.hint})` : entry.hint, 80);
}

/** "C5:C9", as Excel says it. */
function placeText({ column, firstRow, rows }: { column: number; firstRow: number; rows: number }): string {
  const letter = columnLetter(column);
  return rows === 1 ? `${letter}${firstRow}` : `${letter}${firstRow}:${letter}${firstRow + rows - 1}`;
}

function sheetOf(entry: JournalEntry): string {
  return "hint" in entry ? entry.sheet : "table" in entry ? entry.table : "";
}

function countText(count: number, language: Language): string {
  return language === "zh-CN" ? `${count} 行` : `${count} rows`;
}

function valuesText(cells: readonly { readonly value: CellValue }[]): string {
  return readableText(cells.map((cell) => cell.value).join(" | "));
}

function rowsText(rows: readonly (readonly CellValue[])[]): string {
  return readableText(
    rows
      .slice(0, 20)
      .map((row) => row.join(" | "))
      .join("\n"),
    1_000,
  );
}

/** Added rows are cut into entries small enough for one cell each. */
function splitRows(entry: JournalEntry): readonly JournalEntry[] {
  if (entry.kind !== "add-rows" && entry.kind !== "remove-rows") return [entry];
  const pieces: JournalEntry[] = [];
  for (let from = 0; from < entry.rows.length || from === 0; ) {
    const to = pieceEnd(entry.rows, from);
    pieces.push({ ...entry, rows: entry.rows.slice(from, to) });
    from = Math.max(to, from + 1);
  }
  return pieces;
}

function pieceEnd(rows: readonly (readonly CellValue[])[], from: number): number {
  let size = 0;
  let to = from;
  while (to < rows.length && to - from < packedRows) {
    size += losslessJson(rows[to]).length + 1;
    if (to > from && size > packedCharacters) break;
    to++;
  }
  return to;
}
