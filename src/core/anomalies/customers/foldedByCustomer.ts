import { groupedBy } from "../../values/groups/groupedBy";

/** So many records of one mind are right, and the customer's own row is the odd one: it is said once. */
const common = 3;

/** For how many rows each of these stands: 1, or all records of its customer where they are of one mind. */
export function foldedByCustomer(
  rows: Int32Array,
  links: Int32Array,
  names: Int32Array,
): ReadonlyMap<number, number> {
  const byCustomer = groupedBy(rows, (row) => links[row] ?? -1);
  const counts = recordsOf(links, byCustomer);
  return new Map(
    [...byCustomer].flatMap(([customer, theirs]): readonly (readonly [number, number])[] => {
      const isOneMind =
        theirs.length >= common &&
        counts.get(customer) === theirs.length &&
        theirs.every((row) => names[row] === names[theirs[0] ?? -1]);
      return isOneMind ? [[theirs[0] ?? -1, theirs.length]] : theirs.map((row) => [row, 1] as const);
    }),
  );
}

function recordsOf(links: Int32Array, asked: ReadonlyMap<number, unknown>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  if (asked.size === 0) return counts;
  for (const customer of links) {
    if (customer >= 0 && asked.has(customer)) counts.set(customer, (counts.get(customer) ?? 0) + 1);
  }
  return counts;
}
