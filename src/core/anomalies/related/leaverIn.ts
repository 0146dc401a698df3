import { goneDay, isLeavingHeading } from "../../adopt/team/leavingWords";
import { type Column, type Place, placeOf, type Table } from "../../tables/table";
import { daysOfPeriod } from "../../values/dates/readCoarseDate";
import { readDate } from "../../values/dates/readDate";
import { valueIn } from "../../values/text/reading";
import { textAt } from "../cells/textAt";
import { dateAt } from "../days/dates";

/** Somebody of the team who has left; the day is an Excel serial, NaN where the list or note only says that he is gone. */
export interface Leaver {
  readonly leftOn: number;
  /** Null where the name itself says so. */
  readonly at: Place | null;
}

/** Words beside a name that say he is there. */
const serving = /^(?:在职|在岗|试用|current|active|employed|serving)/i;

/** The last day a text may mean: 2026年4月 ends on the 30th. */
export function dayMeant(text: string, today: number): number {
  const first = valueIn(readDate(text, { today }));
  return first === undefined ? Number.NaN : Math.floor(first) + Math.max(0, daysOfPeriod(text) - 1);
}

/** Whether somebody of a row left, by the columns beside the names; a list that contradicts itself does not say so. */
export function leaverIn(
  list: Table,
  names: readonly Column[],
  today: number,
): (row: number) => Leaver | null {
  const days = list.columns.filter(({ heading }) => isLeavingHeading(heading));
  const words = list.columns.filter((column) => !names.includes(column) && !days.includes(column));
  return (row) => {
    if (words.some((column) => serving.test(textAt(column, row).trim()))) return null;
    const said = words.map((column) => goneDay(textAt(column, row))).find((day) => day !== null);
    const leftOn = dayLeft(days, row, today);
    if (leftOn === null && said === undefined) return null;
    return { leftOn: leftOn ?? dayMeant(said ?? "", today), at: placeOf(list, row) };
  };
}

/** The first day the columns give; null where they give none. */
function dayLeft(days: readonly Column[], row: number, today: number): number | null {
  for (const column of days) {
    const day = valueIn(dateAt(column, row, today));
    if (day !== undefined) return Math.floor(day);
  }
  return null;
}
