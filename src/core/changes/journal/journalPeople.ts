import { type CellValue, columnLetter } from "../../sheets/cell";
import type { Language } from "../../sheets/words";
import { commonestFirst, timesOfEach } from "../../values/groups/timesOfEach";
import type { SheetPart } from "../sheetChange";
import type { JournalEntry } from "./journalEntry";
import { readableText } from "./losslessText";

/** The cells of a journal row that people read. */
export type People = Readonly<
  Partial<
    Record<"at" | "author" | "kind" | "reason" | "sheet" | "row" | "field" | "before" | "after", string>
  >
>;

/** One entry in plain words. */
export function peopleOf(entry: JournalEntry, language: Language): People {
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
      return {
        sheet: sheetOf(entry),
        row: countText(entry.rows.length, language),
        after: rowsText(entry.rows),
      };
    case "remove-rows":
      return {
        sheet: sheetOf(entry),
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
      return {
        field: entry.name.name,
        after: entry.name.formula,
        ...(entry.replaces !== undefined && { before: entry.replaces }),
      };
    case "remove-name":
      return { field: entry.name.name, before: entry.name.formula };
    case "add-part":
      return { sheet: entry.sheet, after: partText(entry.part) };
    case "remove-part":
      return { sheet: entry.sheet, before: partText(entry.part) };
  }
}

/** A part of a sheet by its name: the table, or table and heading. */
export function partText(part: SheetPart): string {
  if (part.kind === "table") return part.table.name;
  if (part.kind === "beside") return part.column.heading;
  return `${part.table}[${part.kind === "column" ? part.column.heading : part.heading}]`;
}

/** Many rows in one line: from which to which, what fields, and how often which value became which. */
export function packedPeople(group: readonly JournalEntry[], language: Language): People {
  const cells = group.flatMap((entry) => (entry.kind === "set-cells" ? entry.changes : []));
  const steps = cells.map(
    ({ heading, before, after }) =>
      `${heading}: ${readableText(before, longestValue)} → ${readableText(after, longestValue)}`,
  );
  const headings = new Set(cells.map(({ heading }) => heading));
  const often = commonestFirst(timesOfEach(steps)).slice(0, mostSteps);
  const after = often.map(([step, count]) => `${step} × ${count}`).join("\n");
  const [first] = group;
  const last = group.at(-1);
  const rows =
    first && last ? `${rowText(first)} … ${rowText(last)} (${countText(group.length, language)})` : "";
  return { sheet: first ? sheetOf(first) : "", row: rows, field: [...headings].join("\n"), after };
}

/** By judgement: more of it than this nobody reads in one cell. */
const longestValue = 40;
const mostSteps = 12;

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

/** The sheet an entry speaks of; added rows whose sheet is not known are told by their table. */
export function sheetOf(entry: JournalEntry): string {
  if ("sheet" in entry && entry.sheet !== undefined) return entry.sheet;
  return "table" in entry ? entry.table : "";
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
