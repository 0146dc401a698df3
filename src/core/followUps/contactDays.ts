import { dateColumn } from "../tables/columns/dateColumn";
import { linkRows } from "../tables/customers/linkRows";
import { type Book, columnOf } from "../tables/table";

/** Serial days by customer row; NaN where there is none. */
export interface ContactDays {
  readonly last: Float64Array;
  /** The latest day anybody planned. */
  readonly planned: Float64Array;
}

/** Contacts of each customer from a day of its own up to today; 0 where it has no such day (NaN). */
export function contactsSince(
  { followUps, customers }: Book,
  starts: Float64Array,
  today: number,
): Int32Array {
  const counts = new Int32Array(customers.rowCount);
  const column = columnOf(followUps, "followedUpAt");
  const days = column && dateColumn(column, today).values;
  linkRows(followUps, customers).forEach((customer, row) => {
    const day = Math.floor(days?.[row] ?? Number.NaN);
    if (customer >= 0 && day <= today && day >= (starts[customer] ?? Number.NaN))
      counts[customer] = (counts[customer] ?? 0) + 1;
  });
  return counts;
}

/** When each customer was last contacted (up to today) and is planned to be next, from the follow-ups. */
export function contactDays({ followUps, customers }: Book, today: number): ContactDays {
  const links = linkRows(followUps, customers);
  const latest = (field: "followedUpAt" | "nextFollowUpAt", until: number) => {
    const days = new Float64Array(customers.rowCount).fill(Number.NaN);
    const column = columnOf(followUps, field);
    const read = column && dateColumn(column, today).values;
    for (let row = 0; row < followUps.rowCount; row++) {
      const customer = links[row] ?? -1;
      const day = Math.floor(read?.[row] ?? Number.NaN);
      if (customer < 0 || !(day <= until) || (days[customer] ?? 0) >= day) continue;
      days[customer] = day;
    }
    return days;
  };
  return { last: latest("followedUpAt", today), planned: latest("nextFollowUpAt", Number.POSITIVE_INFINITY) };
}
