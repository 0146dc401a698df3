import { whichWorks, worksOf } from "../../tables/columns/works";
import { type Column, columnOf, columnsOf, type Table } from "../../tables/table";
import { looksLikeCompany } from "../../values/names/companyName";
import { looksLikePerson, personNameOf } from "../../values/names/personName";
import { wordKey } from "../../values/text/foldText";
import { textAt } from "../cells/textAt";
import { phoneFields } from "../contacts/contactFault";
import { areDifferent, haveNothingInCommon, textsKnown } from "./nothingInCommon";
import type { Sharing } from "./sharedValues";

/**
 * Two persons of one name are two customers as long as no number of theirs is the same. Companies may share a name as
 * well, First Parish Church here and there: then everything else that is known of them differs.
 */
export function namesakesIn(customers: Table, column: Column): (sharing: Sharing) => boolean {
  const phones = phoneFields.flatMap((field) => columnsOf(customers, field));
  const works = worksOf(customers.columns);
  return ({ rows }) =>
    areShopsOfOne(customers, rows) ||
    areWorksOfOne(works, rows) ||
    (haveOwnNumbers(phones, rows) &&
      (isPerson(textAt(column, rows[0] ?? 0)) ||
        areTheirOwnContacts(customers, column, rows) ||
        haveNothingInCommon(customers, rows)));
}

/** A person as one is called, or as lists of persons and firms put him: Lewis, Travis. */
function isPerson(name: string): boolean {
  if (looksLikePerson(name)) return true;
  const [surname = "", given = "", ...rest] = name.split(",").map((part) => part.trim());
  if (given === "" || rest.length > 0 || looksLikeCompany(name)) return false;
  return personNameOf(`${given} ${surname}`) !== undefined;
}

/** One licensee of several houses: each row has a trade name and an address of its own beside the name of the firm. */
function areShopsOfOne(customers: Table, rows: readonly number[]): boolean {
  return (["shortName", "address"] as const).every((field) => {
    const known = textsKnown(columnOf(customers, field), rows);
    return known.length === rows.length && areDifferent(known);
  });
}

/** Each row says which works of the firm it is, and none of two the same: 一车间, 三车间. */
function areWorksOfOne(works: Column | undefined, rows: readonly number[]): boolean {
  const known = new Set(rows.map((row) => whichWorks(works?.cells[row])));
  return known.size === rows.length && !known.has("");
}

/** Olivia Brown, to be asked for at Olivia Brown's: a person among firms or couples. */
function areTheirOwnContacts(customers: Table, column: Column, rows: readonly number[]): boolean {
  const contact = columnOf(customers, "contactName");
  return (
    contact !== undefined &&
    rows.every((row) => wordKey(textAt(contact, row)) === wordKey(textAt(column, row)))
  );
}

function haveOwnNumbers(phones: readonly Column[], rows: readonly number[]): boolean {
  const taken = new Set<string>();
  let reachable = 0;
  for (const row of rows) {
    const own = numbersOf(phones, row);
    if (own.some((number) => taken.has(number))) return false;
    for (const number of own) taken.add(number);
    if (own.length > 0) reachable++;
  }
  return reachable > 1;
}

function numbersOf(phones: readonly Column[], row: number): readonly string[] {
  return phones
    .map((column) => textAt(column, row).replace(/\D/g, "").slice(-11))
    .filter((digits) => digits.length >= 7);
}
