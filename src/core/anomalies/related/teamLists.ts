import { foldHeading } from "../../adopt/headings/foldHeading";
import { type Book, type Column, type Place, placeOf, type Table } from "../../tables/table";
import { daysOfPeriod } from "../../values/dates/readCoarseDate";
import { readDate } from "../../values/dates/readDate";
import { wordKey } from "../../values/text/foldText";
import { valueIn } from "../../values/text/reading";
import { dateAt } from "../days/dates";
import { perBook } from "../rule/perBook";
import { namesPeople, peopleOf, shortLists } from "./ourPeople";
import { whoLeaves } from "./whoLeaves";

/** Somebody of the team who has left; the day is an Excel serial, NaN where the list or note only says that he is gone. */
export interface Leaver {
  readonly leftOn: number;
  readonly at: Place;
}

/** Folded headings of the day somebody left: 离职日期, 走的日期, 退出日, 停用, Leaving date, Deactivated; nobody leaves who is on leave. */
const leavings =
  /离职|离岗|离任|离开|离司|辞职|退[出队团会]|走的|最后工作|最后上班|^(?:date)?left(?:on|date|company)?$|leaving|lastday|lastwork|resign|terminat|offboard|deactivat|停用|^(?:end|exit)date$|^(?:finished|ended)(?:on)?$/;
/** Words beside a name that say he is gone, and those that say he is there. */
const gone = /^(?:已?(?:离职|离开|离岗|辞职|走了|退休)|leaver|left|resigned|former|inactive|terminated)$/i;
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
  const saysNothing = lists.length === 0 && book.leavers === undefined;
  const people = saysNothing ? members : peopleOf(book);
  for (const said of book.leavers ?? []) {
    const name = nameMeant(said.name, people);
    if (name !== null) leavers.set(name, { leftOn: dayMeant(said.day, today), at: said });
  }
  for (const list of lists) {
    const names = list.columns.filter((column) => namesPeople(column, people));
    const left = leaverIn(list, names, today);
    const leaving = new Set(whoLeaves(names, list.columns, list.columns.find(isLeavingDay)));
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

/** Whether a list of the team, or a note over a list, says who left. */
export function knowsLeavers(book: Book): boolean {
  return (book.leavers ?? []).length > 0 || shortLists(book).some(listsLeavers);
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
export function listsLeavers({ columns }: Table): boolean {
  return columns.some(saysLeaving);
}

function saysLeaving(column: Column): boolean {
  return isLeavingDay(column) || column.cells.some((cell) => gone.test(String(cell).trim()));
}

function isLeavingDay({ heading }: Column): boolean {
  return leavings.test(foldHeading(heading).full);
}

/** Whether somebody of a row left, by the columns beside the names; a list that contradicts itself does not say so. */
function leaverIn(list: Table, names: readonly Column[], today: number): (row: number) => Leaver | null {
  const days = list.columns.filter(isLeavingDay);
  const words = list.columns.filter((column) => !names.includes(column) && !days.includes(column));
  return (row) => {
    if (words.some(({ cells }) => saysAt(cells, row, serving))) return null;
    const leftOn = dayLeft(days, row, today);
    if (leftOn === null && !words.some(({ cells }) => saysAt(cells, row, gone))) return null;
    return { leftOn: leftOn ?? Number.NaN, at: placeOf(list, row) };
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

function saysAt(cells: Column["cells"], row: number, word: RegExp): boolean {
  return word.test(String(cells[row] ?? "").trim());
}
