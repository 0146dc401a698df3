import { journalTable, journalVolume, lastSheetRow, volumeOf } from "../../core/changes/journal/ledgerSheets";
import type { Language } from "../../core/sheets/words";
import { batch } from "../excel/excel";
import { placeOfRange, rangePlace } from "../excel/ranges";
import type { Running } from "../excel/running";
import { addLedgerSheet, findPlainLedgers, type LedgerPlace, makeTable } from "../ledger/ledgerTable";

/** One of the tables that together are 变更日志: where Excel's last row is near, the log goes on in another. */
export interface JournalVolume extends LedgerPlace {
  /** From 1 on. */
  readonly number: number;
  readonly table: string;
}

/** A log this long may have been continued, even where nobody finds the continuation by its table's name. */
const longLog = lastSheetRow / 2;

/** Every volume of 变更日志, the first one first; one that was turned into a plain range is known by its headings. */
export function findJournals(running: Running): Promise<readonly JournalVolume[]> {
  const work = async (context: Excel.RequestContext) => {
    const tables = context.workbook.tables.load("items/name,items/worksheet/name");
    await context.sync();
    const named = tables.items.flatMap((table) => {
      const number = volumeOf(table.name);
      return number === null ? [] : [{ number, table, range: table.getRange().load(rangePlace) }];
    });
    if (named.length > 0) await context.sync();
    const found = named
      .map(({ number, table, range }): JournalVolume => {
        const place = placeOfRange(range);
        return { number, table: table.name, sheet: table.worksheet.name, place, isTable: true };
      })
      .toSorted((a, b) => a.number - b.number);
    if (isWhole(found)) return found;
    // A sheet of another table is no log, whatever its headings: somebody copied the log's sheet.
    const others = new Set(tables.items.map((table) => table.worksheet.name));
    const plain = await findPlainLedgers(context, journalTable);
    return withPlain(
      found,
      plain.filter(({ sheet }) => !others.has(sheet)),
    );
  };
  return batch("findJournals", work, running);
}

function isWhole(volumes: readonly JournalVolume[]): boolean {
  const last = volumes.at(-1);
  return last !== undefined && volumes.every(({ number }, i) => number === i + 1) && !isLong(last);
}

/** Plain ranges bear no number: they take the free ones in the order of their sheets. */
function withPlain(found: readonly JournalVolume[], plain: readonly LedgerPlace[]): readonly JournalVolume[] {
  const all = [...found];
  for (const ledger of plain) {
    let number = 1;
    while (all.some((volume) => volume.number === number)) number++;
    const { name } = number === 1 ? journalTable : journalVolume(number);
    all.push({ ...ledger, number, table: name });
  }
  return all.toSorted((a, b) => a.number - b.number);
}

/**
 * The table that takes so many more lines: the last one (a table again, if it was turned into a range), or a new one
 * where there is none or the lines do not fit any more.
 */
export async function roomyJournal(
  lines: number,
  volumes: readonly JournalVolume[],
  language: Language,
  running: Running,
): Promise<string> {
  const last = volumes.at(-1);
  if (last && freeLines(last) >= lines) {
    if (!last.isTable) await makeTable(last.table, last, running);
    return last.table;
  }
  const next = last ? journalVolume(last.number + 1) : journalTable;
  await addLedgerSheet(next, language, running);
  return next.name;
}

/** True for a log that may have been continued in another volume. */
export function isLong({ place }: Pick<LedgerPlace, "place">): boolean {
  return place.row + place.rows > longLog;
}

function freeLines({ place }: LedgerPlace): number {
  return lastSheetRow - (place.row + place.rows - 1);
}
