import { dateColumn } from "../../tables/columns/dateColumn";
import { linkRows } from "../../tables/customers/linkRows";
import { type Book, columnOf } from "../../tables/table";
import { readSatisfaction } from "../../values/choices/readSatisfaction";

/** Scores of three average customers are mixed in, so that one entry does not decide. */
const prior = 3;

/** Each customer's satisfaction of the window, 1…5, shrunken towards everybody's mean; NaN without a score. */
export function satisfactionOf(
  book: Book,
  asOf: number,
  windowDays: number,
  today: number,
): Float64Array | null {
  const { followUps, customers } = book;
  const column = columnOf(followUps, "satisfaction");
  if (!column) return null;
  const when = columnOf(followUps, "followedUpAt");
  const days = when ? dateColumn(when, today).values : null;
  const links = linkRows(followUps, customers);
  const sums = new Float64Array(customers.rowCount);
  const counts = new Float64Array(customers.rowCount);
  for (let row = 0; row < followUps.rowCount; row++) {
    const day = Math.floor(days?.[row] ?? asOf);
    const read = readSatisfaction(column.cells[row] ?? "");
    const customer = links[row] ?? -1;
    if (customer < 0 || !(day <= asOf && day > asOf - windowDays)) continue;
    if (read.reading !== "exact" && read.reading !== "tidied") continue;
    sums[customer] = (sums[customer] ?? 0) + read.value;
    counts[customer] = (counts[customer] ?? 0) + 1;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const mean = sums.reduce((sum, value) => sum + value, 0) / total;
  return sums.map((sum, i) =>
    (counts[i] ?? 0) === 0 ? Number.NaN : (sum + prior * mean) / ((counts[i] ?? 0) + prior),
  );
}
