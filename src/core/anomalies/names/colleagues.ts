import { columnOf, type Table } from "../../tables/table";
import { wordKey } from "../../values/text/foldText";
import { textAt } from "../cells/textAt";
import type { Sharing } from "./sharedValues";

/** By judgement: so many companies, and so great a share of those that come back, make the list one of people, not of companies. */
const fewestCompanies = 20;
const nearlyAll = 0.8;

/**
 * Whether those of one company are people who work there, on a list that has a row a person: First name, Last name, Company as
 * networks export them. A company entered twice has two contacts as well; of a whole list of such nobody made an entry twice.
 */
export function colleaguesIn(customers: Table, sharings: readonly Sharing[]): (sharing: Sharing) => boolean {
  const first = columnOf(customers, "firstName");
  const last = columnOf(customers, "lastName");
  if (first === undefined || last === undefined) return () => false;
  const areColleagues = ({ rows }: Sharing) => {
    const halves = rows.map((row) => [wordKey(textAt(first, row)), wordKey(textAt(last, row))]);
    const people = new Set(halves.map((both) => both.join(" ")));
    return people.size === rows.length && halves.every((both) => !both.includes(""));
  };
  const many = sharings.filter(areColleagues).length;
  return many >= fewestCompanies && many >= sharings.length * nearlyAll ? areColleagues : () => false;
}
