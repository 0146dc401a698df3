import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { dateColumn } from "../../tables/columns/dateColumn";
import { coverageOf, endsEarly } from "../../tiering/deals/coverage";
import type { DateOrder } from "../../values/dates/dateOptions";
import { formatSerial, serialOfIsoDay } from "../../values/dates/serialDay";
import { joinedNumbers } from "../../values/numbers/joinedNumbers";

/** The cells of one column of days of deals, as its sheet has them. */
export interface DayCells {
  readonly field: Field;
  readonly cells: readonly CellValue[];
  readonly dateOrder?: DateOrder;
}

/** Where deals end, and the last quarter they stand for; days as "YYYY-MM-DD". */
export interface DealsReach {
  readonly lastDay: string;
  readonly quarterEnd: string;
}

/** How far deals reach that end long before a day; null where they reach it, or where none can be read. */
export function dealsReachOf(columns: readonly DayCells[], asOf: string): DealsReach | null {
  const at = serialOfIsoDay(asOf);
  const bare = { heading: "", scale: 1, columnOnSheet: [] };
  const all = joinedNumbers(columns.map((column) => dateColumn({ ...bare, ...column }, at).values));
  const coverage = coverageOf(all, at);
  if (!coverage || !endsEarly(coverage, at)) return null;
  const { quarterEnd } = coverage;
  // The very last day of that quarter; a few later ones are rather misread years.
  const last = all.reduce((latest, day) => (day <= quarterEnd && day > latest ? day : latest), 0);
  return { lastDay: formatSerial(Math.floor(last)), quarterEnd: formatSerial(quarterEnd) };
}
