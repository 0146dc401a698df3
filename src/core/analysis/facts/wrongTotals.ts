import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { RowBelow } from "../../adopt/rows/rowsBelow";
import type { TrimmedRows } from "../../adopt/rows/trimRows";
import type { WrongTotal } from "../../anomalies/rule/context";
import type { Book } from "../../tables/table";
import { type RecordSheet, recordSheet } from "../sheets/recordSheet";
import { isPartlyCounted } from "./partlyCounted";
import { comesOut, isNear, isNearly, type Total, totalsIn } from "./totalsBelow";

/**
 * Sums below the records of a sheet that are not theirs. A row of figures is known for sums by those of its columns that
 * come out: all but one, or all of them down to one and the same row.
 */
export function wrongTotals(
  book: Book,
  mappings: readonly SheetMapping[],
  seen: ReadonlyMap<string, TrimmedRows>,
): readonly WrongTotal[] {
  return mappings.flatMap((mapping) => {
    const below = seen.get(mapping.sheet)?.below ?? [];
    const sheet = below.length === 0 ? null : recordSheet(book, mapping);
    return sheet === null ? [] : below.flatMap((row) => wrongIn(sheet, row));
  });
}

function wrongIn(sheet: RecordSheet, below: RowBelow): readonly WrongTotal[] {
  const rows = sheet.rows.all();
  const totals = totalsIn(sheet, below, rows);
  const wrong = totals.filter((total) => !comesOut(total, rows.length));
  if (wrong.length === 0 || !wrong.every(isNear)) return [];
  const counted = wrong.length === totals.length ? lastCounted(totals, rows.length) : null;
  const accused = counted === null ? slipOf(wrong, totals, below.labelled) : wrong.slice(0, 1);
  return accused
    .filter((total) => counted !== null || !isPartlyCounted(sheet, rows, total))
    .map(({ column, stands, sums }) => ({
      role: sheet.table.role,
      column,
      row: rows.at(-1) ?? 0,
      sheetRow: below.row,
      stands,
      sum: sums.at(-1) ?? 0,
      upTo: counted === null ? null : (sheet.table.sheetRow[rows[counted - 1] ?? 0] ?? 0),
    }));
}

/** The one total that is wrong beside others that are right; alone it must be called a total, and be nearly one. */
function slipOf(wrong: readonly Total[], totals: readonly Total[], labelled: boolean): readonly Total[] {
  if (wrong.length > 1) return [];
  return totals.length > 1 || (labelled && wrong.every(isNearly)) ? wrong : [];
}

/** How many records every total counts, of those from the first on, half of them at least; null where there are none such. */
function lastCounted(totals: readonly Total[], rows: number): number | null {
  if (totals.length < 2) return null;
  for (let counted = rows - 1; counted >= rows / 2; counted--)
    if (totals.every((total) => comesOut(total, counted))) return counted;
  return null;
}
