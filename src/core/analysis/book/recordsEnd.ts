import type { Field, Role } from "../../sheets/fields";
import { dateColumn } from "../../tables/columns/dateColumn";
import { type Book, columnOf } from "../../tables/table";
import { coverageOf, endsEarly } from "../../tiering/deals/coverage";
import { joinedNumbers } from "../../values/numbers/joinedNumbers";

/** Days on which somebody did something with a customer. */
const doings: readonly (readonly [Role, Field])[] = [
  ["customers", "registeredOn"],
  ["customers", "updatedOn"],
  ["followUps", "followedUpAt"],
  ["transactions", "dealtOn"],
];

/** The day by which nearly all was recorded, where that is long before a day (serials); a few later ones are misread years. */
export function recordsEnd(book: Book, today: number): number | null {
  const days = doings.flatMap(([role, field]) => {
    const column = columnOf(book[role], field);
    return column ? [dateColumn(column, today).values] : [];
  });
  const coverage = coverageOf(joinedNumbers(days), today);
  return coverage && endsEarly(coverage, today) ? coverage.last : null;
}
