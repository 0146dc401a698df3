import type { CellValue } from "../../sheets/cell";
import type { Language } from "../../sheets/words";
import type { OperationEnd, OperationHead } from "../operation";
import type { RecordedChange } from "../patch";
import { entriesOf } from "./journalEntries";
import type { JournalEntry } from "./journalEntry";
import { type People, packedPeople, peopleOf, sheetOf } from "./journalPeople";
import { type LineKind, lineWords, operationWords } from "./journalWords";
import { losslessJson } from "./losslessText";

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
  const people = circumstances(head, language);
  return (
    rowOf({ id: head.id, number: 0, line: "begin", language, people, json: losslessJson(head) })[0] ?? []
  );
}

/** When, who, what and why: on every row, so that a filtered log can be read too. */
function circumstances({ at, author, operation, reason }: OperationHead, language: Language): People {
  return { at, author, kind: operationWords[operation][language], reason };
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
    if (fits && last[0] && lineOf(last[0]) === lineOf(entry) && sheetOf(last[0]) === sheetOf(entry)) {
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
  head: OperationHead,
  number: number,
  group: readonly JournalEntry[],
  language: Language,
): readonly JournalRow[] {
  const [first] = group;
  if (!first) return [];
  const shown = group.length === 1 ? peopleOf(first, language) : packedPeople(group, language);
  const people = { ...circumstances(head, language), ...shown };
  return rowOf({ id: head.id, number, line: lineOf(first), language, people, json: losslessJson(group) });
}

/** A row that an operation of ours brought first is added, not restored, and its undo takes it, not a customer's row. */
function lineOf(entry: JournalEntry): LineKind {
  if (entry.kind === "restore-row" && entry.added) return "add-row";
  return entry.kind === "remove-row" && entry.added ? "take-row" : entry.kind;
}

interface Line {
  readonly id: number;
  readonly number: number;
  readonly line: LineKind;
  readonly language: Language;
  readonly people: People;
  readonly json: string;
}

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
