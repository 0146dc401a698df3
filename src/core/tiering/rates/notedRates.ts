import { saidRate } from "../../adopt/rates/saidRates";
import type { Field } from "../../sheets/fields";
import type { Column, Table } from "../../tables/table";
import type { HomeAmounts } from "./homeAmounts";
import { type DealsByCurrency, homeRatesIn } from "./homeRates";

const noteFields: ReadonlySet<Field | null> = new Set<Field>(["note", "detail"]);
/** By judgement: who writes down rates does so among the first of his deals abroad. */
const probed = 2000;

/** The rates deals' own notes tell (T/T，汇率按 7.1); null where none does. */
export function notedRates({ columns }: Table, deals: DealsByCurrency): HomeAmounts | null {
  for (const column of columns) {
    if (!noteFields.has(column.field)) continue;
    const noted = ratesNoted(column, deals);
    const read = (row: number) => noted.get(row) ?? Number.NaN;
    const rates =
      noted.size > 0 ? homeRatesIn(deals, { read, ofSums: false, named: undefined, says: "rate" }) : null;
    if (rates) return { ...rates, heading: column.heading };
  }
  return null;
}

/** The figure each row's note gives for the row's currency. */
function ratesNoted({ cells }: Column, { groups }: DealsByCurrency): ReadonlyMap<number, number> {
  const noted = new Map<number, number>();
  for (const [currency, rows] of groups) {
    if (currency === "") continue;
    const before = noted.size;
    for (const [i, row] of rows.entries()) {
      if (i === probed && noted.size === before) break;
      const figure = figureFor(currency, String(cells[row] ?? ""));
      if (figure !== undefined) noted.set(row, figure);
    }
  }
  return noted;
}

function figureFor(currency: string, note: string): number | undefined {
  if (note === "") return undefined;
  const said = saidRate(note);
  return said?.quotes.find((quote) => quote.currency === "" || quote.currency === currency)?.figure;
}
