import { beginRow, endRow, entryGroups, groupRows } from "../core/changes/journalLines";
import { journalColumns, lineWords } from "../core/changes/journalWords";
import { journalTable } from "../core/changes/ledgerSheets";
import type {
  OperationEnd,
  OperationHead,
  OperationRecord,
  RecordedOperation,
} from "../core/changes/operation";
import type { RecordedChange } from "../core/changes/patch";
import { readJournal } from "../core/changes/readJournal";
import { segments } from "../core/changes/segments";
import type { CellValue } from "../core/sheets/cell";
import { type Language, languages } from "../core/sheets/words";
import { appendRows, readTableEnd } from "./appendRows";
import { ensureLedger, findLedger } from "./ledgerTable";
import { readColumns } from "./readColumns";
import type { Running } from "./running";

/** Writes the head and all entries of an operation before anything else is written; gives its number. */
export async function beginOperation(
  head: Omit<OperationHead, "id" | "lines">,
  changes: readonly RecordedChange[],
  language: Language,
  running: Running,
): Promise<number> {
  await ensureLedger(journalTable, language, running);
  const index = await readIndex(running);
  const id = 1 + index.reduce((highest, { operation }) => Math.max(highest, operation), 0);
  const groups = entryGroups(changes);
  const whole = { ...head, id, lines: groups.length };
  const rows = [
    beginRow(whole, language),
    ...groups.flatMap((group, i) => groupRows(whole, i + 1, group, language)),
  ];
  await append(rows, running);
  return id;
}

/** Closes an operation: it is whole in the workbook, or gone from it. */
export function endOperation(
  end: OperationEnd,
  at: string,
  language: Language,
  running: Running,
): Promise<void> {
  return append(endRow(end, at, language), running);
}

async function append(rows: readonly (readonly string[])[], running: Running): Promise<void> {
  await appendRows(await readTableEnd(journalTable.name, rows, running), rows, running);
}

/** Every operation of this workbook, oldest first, without its changes. */
export async function listOperations(running: Running = {}): Promise<readonly OperationRecord[]> {
  const index = await readIndex(running);
  const wanted = index.filter((line) => headWords.has(line.word));
  const records = readJournal(await readDetails(wanted, running));
  return records.map(({ changes: _changes, unreadable: _unreadable, ...record }) => record);
}

/** One operation and all later ones, with their changes. */
export async function readOperations(from: number, running: Running): Promise<readonly RecordedOperation[]> {
  const index = await readIndex(running);
  const wanted = index.filter((line) => line.operation >= from || headWords.has(line.word));
  return readJournal(await readDetails(wanted, running)).filter((operation) => operation.id >= from);
}

const headWords: ReadonlySet<string> = new Set(
  languages.flatMap((language) => [
    lineWords.begin[language],
    lineWords.done[language],
    lineWords["rolled-back"][language],
  ]),
);

interface IndexLine {
  /** 1-based row on the sheet. */
  readonly row: number;
  readonly operation: number;
  readonly word: string;
}

/** The first two columns of the journal: small even where the journal is large. People may have sorted it. */
async function readIndex(running: Running): Promise<readonly IndexLine[]> {
  const place = await journalPlace(running);
  if (!place) return [];
  const lines: IndexLine[] = [];
  const columns = [place.column, place.column + 1];
  await readColumns(
    { ...place, columns },
    (chunk) => {
      chunk.cells[0]?.forEach(([operation, word], i) => {
        const number = Number(operation);
        if (operation === "" || !Number.isInteger(number)) return;
        lines.push({ row: chunk.firstRow + i, operation: number, word: String(word) });
      });
    },
    running,
  );
  return lines;
}

/** The details cells of some lines. */
async function readDetails(lines: readonly IndexLine[], running: Running): Promise<readonly CellValue[]> {
  const place = await journalPlace(running);
  if (!place) return [];
  const column = place.column + journalColumns.indexOf("details");
  const wanted = new Set(lines.map((line) => line.row));
  const details: CellValue[] = [];
  for (const { from, to } of segments(wanted, 50)) {
    const request = { sheet: place.sheet, columns: [column], firstRow: from, lastRow: to };
    await readColumns(
      request,
      (chunk) => {
        chunk.cells[0]?.forEach(([cell], i) => {
          if (wanted.has(chunk.firstRow + i)) details.push(cell ?? "");
        });
      },
      running,
    );
  }
  return details;
}

async function journalPlace(running: Running) {
  const found = await findLedger(journalTable, running);
  if (!found) return null;
  const { sheet, place } = found;
  return { sheet, column: place.column, firstRow: place.row + 1, lastRow: place.row + place.rows - 1 };
}
