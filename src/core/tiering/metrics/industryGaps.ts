import type { DictionaryEntry } from "../../sheets/dictionaries";
import { choiceColumn } from "../../tables/columns/choiceColumn";
import { columnOf, type Table } from "../../tables/table";
import { typicalGap, type Visits } from "./gaps";

/** The industry of every customer as a number, −1 where none is known; null where the list keeps none. */
export function industriesOf(customers: Table, entries: readonly DictionaryEntry[]): Int32Array | null {
  const column = columnOf(customers, "industry");
  if (!column) return null;
  const { codes } = choiceColumn(column, entries);
  const others = new Map<string, number>();
  return Int32Array.from({ length: customers.rowCount }, (_, row) => {
    const code = codes[row] ?? -1;
    const text = String(column.cells[row] ?? "").trim();
    if (code >= 0 || text === "") return code;
    const known = others.get(text) ?? entries.length + others.size;
    others.set(text, known);
    return known;
  });
}

/** Fewer repeat buyers than this have no rhythm that could be called their industry's. */
const enough = 20;

/** The typical gap of each customer's industry, of everybody where that has too few repeat buyers; days. */
export function typicalGaps(visits: Visits, industries: Int32Array): (customer: number) => number {
  const overall = typicalGap(visits);
  const gaps = new Map(
    [...membersOf(industries)].map(([industry, rows]) => {
      const own = visitsOf(visits, rows);
      const repeat = own.dates.filter((count) => count > 1).length;
      return [industry, repeat >= enough ? typicalGap(own) : overall];
    }),
  );
  return (customer) => gaps.get(industries[customer] ?? -1) ?? overall;
}

function membersOf(industries: Int32Array): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  industries.forEach((industry, row) => {
    if (industry < 0) return;
    const rows = members.get(industry) ?? [];
    members.set(industry, rows);
    rows.push(row);
  });
  return members;
}

function visitsOf({ asOf, recency, tenure, dates }: Visits, rows: readonly number[]): Visits {
  const pick = (column: Float64Array) => Float64Array.from(rows, (row) => column[row] ?? Number.NaN);
  return { asOf, recency: pick(recency), tenure: pick(tenure), dates: pick(dates) };
}
