import { groupedBy } from "../../values/groups/groupedBy";
import { timesOfEach } from "../../values/groups/timesOfEach";

/** So many records of one mind are right, and the customer's own row is the odd one: it is said once. */
const common = 3;

/** For how many rows each of these stands: 1, or all records of its customer where they are of one mind. */
export function foldedByCustomer(
  rows: Int32Array,
  links: Int32Array,
  names: Int32Array,
): ReadonlyMap<number, number> {
  const byCustomer = groupedBy(rows, (row) => links[row] ?? -1);
  if (byCustomer.size === 0) return new Map();
  const records = timesOfEach(links.filter((customer) => byCustomer.has(customer)));
  return new Map(
    [...byCustomer].flatMap(([customer, theirs]): readonly (readonly [number, number])[] => {
      const isOneMind =
        theirs.length >= common &&
        records.get(customer) === theirs.length &&
        theirs.every((row) => names[row] === names[theirs[0] ?? -1]);
      return isOneMind ? [[theirs[0] ?? -1, theirs.length]] : theirs.map((row) => [row, 1] as const);
    }),
  );
}
