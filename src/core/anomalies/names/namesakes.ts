import type { Field } from "../../sheets/fields";
import { isCountryHeading } from "../../tables/columns/countryHeading";
import { whichWorks, worksOf } from "../../tables/columns/works";
import { type Column, columnOf, columnsOf, type Table } from "../../tables/table";
import { looksLikeCompany } from "../../values/names/companyName";
import { looksLikePerson, personNameOf } from "../../values/names/personName";
import { wordKey } from "../../values/text/foldText";
import { textAt } from "../cells/textAt";
import { phoneFields } from "../contacts/contactFault";
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

/** By judgement: so many things known of all of them, the place or the number of the firm among them. */
const fewestDifferent = 3;
/** In another country two: the town and the person to ask for. */
const fewestAbroad = 2;
/** Two towns may lie in one county, and two districts in one city: it takes one of these to tell two places. */
const places: readonly Field[] = ["city", "region", "district"];
const firmly: readonly Field[] = ["creditCode", ...places];
const beside: readonly Field[] = ["contactName", "lastName", "email", "address"];

/** Does each of them say which country it is in, and no two the same? */
function areInOtherCountries(customers: Table, rows: readonly number[]): boolean {
  const countries = customers.columns.find(
    ({ field, heading }) => field === "text" && isCountryHeading(heading),
  );
  const known = textsKnown(countries, rows);
  return known.length === rows.length && areDifferent(known);
}

function haveNothingInCommon(customers: Table, rows: readonly number[]): boolean {
  const differ: Field[] = [];
  for (const field of [...firmly, ...beside]) {
    const known = textsKnown(columnOf(customers, field), rows);
    if (known.length < 2) continue;
    const differs = areDifferent(known);
    if (!differs && !places.includes(field)) return false;
    if (differs && known.length === rows.length) differ.push(field);
  }
  const fewest = areInOtherCountries(customers, rows) ? fewestAbroad : fewestDifferent;
  return differ.length >= fewest && differ.some((field) => firmly.includes(field));
}

function textsKnown(column: Column | undefined, rows: readonly number[]): readonly string[] {
  const known: string[] = [];
  if (column === undefined) return known;
  for (const row of rows) {
    const text = wordKey(textAt(column, row));
    if (text !== "") known.push(text);
  }
  return known;
}

/** No one of them is, or is part of, another: 深圳市 and 广东省深圳市 are one place. */
function areDifferent(texts: readonly string[]): boolean {
  return texts.every((text, i) => !texts.some((other, k) => k !== i && other.includes(text)));
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
