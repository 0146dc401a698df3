import { staffFields } from "../../sheets/fieldGroups";
import { distinctCells } from "../../tables/cells/distinctCells";
import { type Book, type Column, columnsOf, type Table } from "../../tables/table";
import { wordKey } from "../../values/text/foldText";

/** By judgement: a longer list is none of a team that keeps its customers in a workbook. */
const largestTeam = 1000;
/** By judgement: of the names of a column so many, and so large a share, look after customers or were there. */
const fewestKnown = 3;
const knownShare = 0.5;
/** A list that says who left, or is called one of the staff, is one of people; most of them may work in the office or the shop. */
const staffShare = 0.25;

/** Sheets of the workbook that may list the team. */
export function shortLists({ related = [] }: Book): readonly Table[] {
  return related.filter(({ rowCount }) => rowCount <= largestTeam);
}

/** What teams call the list of their own people. */
const ofStaff =
  /人员|员工|職員|职员|老师|老師|教师|同事|团队|花名册|\b(?:staff|team|crew|employees?|personnel|technicians?|techs?|sales ?reps?|people)\b/i;

/** Whether a list is called one of our own people. */
export const isCalledStaff = (sheet: string): boolean => ofStaff.test(sheet);

/**
 * Whether the cells of a list name our own people: names and initials stand once each, and are known from the other sheets.
 * `ofPeople`: the list is surely one of people.
 */
export function namesPeople(
  { cells }: Pick<Column, "cells">,
  people: ReadonlySet<string>,
  ofPeople: boolean,
): boolean {
  const names = cells.map((cell) => wordKey(String(cell))).filter((name) => name !== "");
  const known = names.filter((name) => people.has(name)).length;
  const once = new Set(names).size === names.length;
  return once && known >= fewestKnown && known >= names.length * (ofPeople ? staffShare : knownShare);
}

/** Whom the records name as who looks after customers, or was there; folded. */
export function peopleOf({ customers, followUps, transactions }: Book): ReadonlySet<string> {
  const columns = [customers, followUps, transactions].flatMap((table) =>
    staffFields.flatMap((field) => columnsOf(table, field)),
  );
  const texts = columns.flatMap((column) => distinctCells(column)?.values ?? []);
  return new Set(texts.map((text) => wordKey(String(text))));
}
