import { beginRow, endRow, entryGroups, groupRows } from "../../core/changes/journal/journalLines";
import { lineWords } from "../../core/changes/journal/journalWords";
import { journalTable } from "../../core/changes/journal/ledgerSheets";
import { readJournal } from "../../core/changes/journal/readJournal";
import type {
  OperationEnd,
  OperationHead,
  OperationRecord,
  RecordedOperation,
} from "../../core/changes/operation";
import type { OperationKind, RecordedChange } from "../../core/changes/patch";
import type { CellValue } from "../../core/sheets/cell";
import { type Language, languages } from "../../core/sheets/words";
import type { Running } from "../excel/running";
import { readTableEnd } from "../reading/sheets/tableEnd";
import { appendRows } from "../writing/rows/appendRows";
import { highestNumber, type IndexLine, readDetails, readIndex } from "./journalIndex";
import { findJournals, isLong, roomyJournal } from "./journalVolumes";

/** Kept free in the volume an operation begins in, for the lines that close it. */
const linesToClose = 100;

/** Writes the head and all entries of an operation before anything else is written; gives its number. */
export async function beginOperation(
  head: Omit<OperationHead, "id" | "lines">,
  changes: readonly RecordedChange[],
  language: Language,
  running: Running,
): Promise<number> {
  const volumes = await findJournals(running);
  const id = 1 + (await highestNumber(volumes, running));
  const groups = entryGroups(changes);
  const whole = { ...head, id, lines: groups.length };
  const rows = [
    beginRow(whole, language),
    ...groups.flatMap((group, i) => groupRows(whole, i + 1, group, language)),
  ];
  const table = await roomyJournal(rows.length + linesToClose, volumes, language, running);
  await append(table, rows, running);
  return id;
}

/** Closes an operation: it is whole in the workbook, or gone from it. */
export async function endOperation(
  end: OperationEnd,
  at: string,
  language: Language,
  running: Running,
): Promise<void> {
  const rows = endRow(end, at, language);
  const first = await readTableEnd(journalTable.name, rows, running);
  if (!isLong(first)) return appendRows(first, rows, running);
  const volumes = await findJournals(running);
  await append(await roomyJournal(rows.length, volumes, language, running), rows, running);
}

async function append(table: string, rows: readonly (readonly string[])[], running: Running): Promise<void> {
  await appendRows(await readTableEnd(table, rows, running), rows, running);
}

/** Every operation of this workbook, oldest first, without its changes. */
export async function listOperations(running: Running = {}): Promise<readonly OperationRecord[]> {
  return readHeads(await readIndex(running), running);
}

/** One operation with its changes; null where 变更日志 knows none. Only its own lines are read, and all heads. */
export async function readOperation(id: number, running: Running): Promise<RecordedOperation | null> {
  const index = await readIndex(running);
  const own = index.filter((line) => line.operation === id && !headWords.has(line.word));
  const details = [await readHeadDetails(index, running), await readDetails(own, "all", running)].flat();
  return readJournal(details).find((operation) => operation.id === id) ?? null;
}

/** Lines that are held in memory at once while later operations are looked through. */
const linesAtOnce = 2_000;

/**
 * Passes on the later operations that stand (of the kind asked for), no undo among them, with their changes, some at a
 * time, the earliest first.
 */
export async function visitLater(
  id: number,
  visit: (operations: readonly RecordedOperation[]) => void,
  running: Running,
  kind?: OperationKind,
): Promise<void> {
  const index = await readIndex(running);
  const heads = await readHeads(index, running);
  const isWanted = ({ operation }: OperationRecord) =>
    kind === undefined ? operation !== "undo" : operation === kind;
  const later = heads.filter((head) => head.id > id && head.state === "done" && isWanted(head));
  const lines = new Map<number, IndexLine[]>(later.map((head) => [head.id, []]));
  for (const line of index) lines.get(line.operation)?.push(line);
  const pass = async (some: readonly IndexLine[]) => {
    const operations = readJournal(await readDetails(some, "all", running));
    visit(operations.filter((operation) => operation.state === "done"));
  };
  let some: IndexLine[] = [];
  for (const own of lines.values()) {
    if (some.length > 0 && some.length + own.length > linesAtOnce) {
      await pass(some);
      some = [];
    }
    for (const line of own) some.push(line);
  }
  if (some.length > 0) await pass(some);
}

const headWords: ReadonlySet<string> = new Set(
  languages.flatMap((language) => [
    lineWords.begin[language],
    lineWords.done[language],
    lineWords["rolled-back"][language],
  ]),
);

async function readHeads(index: readonly IndexLine[], running: Running): Promise<readonly OperationRecord[]> {
  const records = readJournal(await readHeadDetails(index, running));
  return records.map(({ changes: _changes, unreadable: _unreadable, ...record }) => record);
}

function readHeadDetails(index: readonly IndexLine[], running: Running): Promise<readonly CellValue[]> {
  return readDetails(
    index.filter((line) => headWords.has(line.word)),
    "heads",
    running,
  );
}
