import { segments } from "../../core/changes/chunks/segments";
import { journalColumns } from "../../core/changes/journal/journalWords";
import type { CellValue } from "../../core/sheets/cell";
import type { Running } from "../excel/running";
import { readBlocks } from "../reading/cells/readBlocks";
import { readColumns } from "../reading/cells/readColumns";
import { findJournals, type JournalVolume } from "./journalVolumes";

/** A line of 变更日志 as its first two columns tell it. */
export interface IndexLine {
  readonly volume: JournalVolume;
  /** 1-based row on the sheet. */
  readonly row: number;
  readonly operation: number;
  readonly word: string;
}

/** The first two columns of the journal: small even where the journal is large. People may have sorted it. */
export async function readIndex(running: Running): Promise<readonly IndexLine[]> {
  const lines: IndexLine[] = [];
  for (const volume of await findJournals(running)) {
    await readNumbers(
      volume,
      2,
      (row, operation, word) => void lines.push({ volume, row, operation, word: String(word) }),
      running,
    );
  }
  return lines;
}

/** The highest number of an operation, 0 where there is none. */
export async function highestNumber(volumes: readonly JournalVolume[], running: Running): Promise<number> {
  let highest = 0;
  for (const volume of volumes) {
    await readNumbers(
      volume,
      1,
      (_row, operation) => {
        highest = Math.max(highest, operation);
      },
      running,
    );
  }
  return highest;
}

/** Passes on every line that bears a number, with its word where two columns are read. */
async function readNumbers(
  { sheet, place }: JournalVolume,
  count: 1 | 2,
  onLine: (row: number, operation: number, word: CellValue) => void,
  running: Running,
): Promise<void> {
  const columns = Array.from({ length: count }, (_, c) => place.column + c);
  const rows = { firstRow: place.row + 1, lastRow: place.row + place.rows - 1 };
  await readColumns(
    { sheet, columns, ...rows },
    (chunk) =>
      chunk.cells[0]?.forEach(([operation = "", word = ""], i) => {
        const number = Number(operation);
        if (operation !== "" && Number.isInteger(number)) onLine(chunk.firstRow + i, number, word);
      }),
    running,
  );
}

/** Lines this near are read together: the details between cost less than another range. */
const lineGap = 2;
/** Heads and ends of operations are some hundred bytes long; other details up to what a cell holds, 98 KB in Chinese. */
const paces = { heads: { firstCells: 1_000 }, all: { firstCells: 20, mixed: true } } as const;

/** The details cells of some lines. */
export async function readDetails(
  lines: readonly IndexLine[],
  pace: keyof typeof paces,
  running: Running,
): Promise<readonly CellValue[]> {
  const wanted = new Map<JournalVolume, Set<number>>();
  for (const { volume, row } of lines) {
    wanted.set(volume, (wanted.get(volume) ?? new Set<number>()).add(row));
  }
  const blocks = [...wanted].flatMap(([{ sheet, place }, rows]) =>
    segments(rows, lineGap).map(({ from, to }) => ({
      sheet,
      rows,
      block: { row: from, rows: to - from + 1, column: place.column + detailsColumn, columns: 1 },
    })),
  );
  const details: CellValue[] = [];
  await readBlocks(
    { blocks, properties: ["values"], ...paces[pace] },
    ({ of, block }, [cells = []]) => {
      cells.forEach(([cell = ""], i) => {
        if (blocks[of]?.rows.has(block.row + i)) details.push(cell);
      });
    },
    running,
  );
  return details;
}

const detailsColumn = journalColumns.indexOf("details");
