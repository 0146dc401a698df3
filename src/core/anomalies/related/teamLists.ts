import { goneDay, isLeavingHeading, isNameOfGone } from "../../adopt/team/leavingWords";
import { memoised } from "../../tables/kept/memoised";
import { type Book, type Column, type Place, placeOf, type Table } from "../../tables/table";
import { daysOfPeriod } from "../../values/dates/readCoarseDate";
import { readDate } from "../../values/dates/readDate";
import { wordKey } from "../../values/text/foldText";
import { valueIn } from "../../values/text/reading";
import { textAt } from "../cells/textAt";
import { dateAt } from "../days/dates";
import type { InspectionContext } from "../rule/context";
import { perBook } from "../rule/perBook";
import { isCalledStaff, namesPeople, peopleOf, shortLists } from "./ourPeople";
import { whoLeaves } from "./whoLeaves";

/** Somebody of the team who has left; the day is an Excel serial, NaN where the list or note only says that he is gone. */
export interface Leaver {
  readonly leftOn: number;
  /** Null where the name itself says so. */
  readonly at: Place | null;
}

/** Words beside a name that say he is there. */
const serving = /^(?:在职|在岗|试用|current|active|employed|serving)/i;

/** The team by the lists of it in the workbook, everybody by every name or abbreviation he has there, folded. */
interface Team {
  readonly members: ReadonlySet<string>;
  readonly leavers: ReadonlyMap<string, Leaver>;
}

/** Who is of the team and who left, by lists and notes that say who left; empty where there are none. */
export const teamOf = perBook((book, { today }): Team => {
  const members = new Set<string>();
  const leavers = new Map<string, Leaver>();
  const lists = shortLists(book).filter(listsLeavers);
  const people = peopleOf(book);
  for (const name of people) if (isNameOfGone(name)) leavers.set(name, { leftOn: Number.NaN, at: null });
  for (const said of book.leavers ?? []) {
    const name = nameMeant(said.name, people);
    if (name !== null) leavers.set(name, { leftOn: dayMeant(said.day, today), at: said });
  }
  for (const list of lists) {
    const names = namesIn(list, people);
    const left = leaverIn(list, names, today);
    const leaving = new Set(
      whoLeaves(
        names,
        list.columns,
        list.columns.find(({ heading }) => isLeavingHeading(heading)),
      ),
    );
    for (let row = 0; row < list.rowCount; row++) {
      const leaver = left(row);
      for (const column of names) {
        const name = wordKey(String(column.cells[row] ?? ""));
        if (name !== "") members.add(name);
        if (name !== "" && leaver !== null && leaving.has(column)) leavers.set(name, leaver);
      }
    }
  }
  return { members, leavers };
});

/** Whether a list of the team, a note over a list, or a name says who left. */
export function knowsLeavers(book: Book, context: InspectionContext): boolean {
  return (
    (book.leavers ?? []).length > 0 ||
    shortLists(book).some(listsLeavers) ||
    teamOf(book, context).leavers.size > 0
  );
}

/** The columns of a list that name our own people. */
export function namesIn(list: Table, people: ReadonlySet<string>): readonly Column[] {
  const ofPeople = listsLeavers(list) || list.sheets.some(isCalledStaff);
  return list.columns.filter((column) =>
    namesPeople(column, people, ofPeople || isCalledStaff(column.heading)),
  );
}

/** The longest name of the records that what was said ends in, folded: 小玲 of 业务员小玲; null where nobody is called so. */
function nameMeant(said: string, people: ReadonlySet<string>): string | null {
  for (let from = 0; from < said.length - 1; from++) {
    const name = wordKey(said.slice(from));
    if (name.length > 1 && people.has(name)) return name;
  }
  return null;
}

/** The last day a text may mean: 2026年4月 ends on the 30th. */
function dayMeant(text: string, today: number): number {
  const first = valueIn(readDate(text, { today }));
  return first === undefined ? Number.NaN : Math.floor(first) + Math.max(0, daysOfPeriod(text) - 1);
}

/** Whether a list says of somebody that he left. */
export const listsLeavers = memoised(({ columns }: Table): boolean => columns.some(saysLeaving));

function saysLeaving({ heading, cells }: Column): boolean {
  return (
    isLeavingHeading(heading) || cells.some((cell) => typeof cell === "string" && goneDay(cell) !== null)
  );
}

/** Whether somebody of a row left, by the columns beside the names; a list that contradicts itself does not say so. */
function leaverIn(list: Table, names: readonly Column[], today: number): (row: number) => Leaver | null {
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
