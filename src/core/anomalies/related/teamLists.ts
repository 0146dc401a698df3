import { goneDay, isLeavingHeading, isNameOfGone } from "../../adopt/team/leavingWords";
import { memoised } from "../../tables/kept/memoised";
import type { Book, Column, Table } from "../../tables/table";
import { wordKey } from "../../values/text/foldText";
import type { InspectionContext } from "../rule/context";
import { perBook } from "../rule/perBook";
import { dayMeant, type Leaver, leaverIn } from "./leaverIn";
import { isCalledStaff, namesPeople, peopleOf, shortLists } from "./ourPeople";
import { whoLeaves } from "./whoLeaves";

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

/** Whether a list says of somebody that he left. */
export const listsLeavers = memoised(({ columns }: Table): boolean => columns.some(saysLeaving));

function saysLeaving({ heading, cells }: Column): boolean {
  return (
    isLeavingHeading(heading) || cells.some((cell) => typeof cell === "string" && goneDay(cell) !== null)
  );
}
