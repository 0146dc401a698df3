import type { Field } from "../../sheets/fields";
import { isCountryHeading } from "../../tables/columns/countryHeading";
import { type Column, columnOf, type Table } from "../../tables/table";
import { wordKey } from "../../values/text/foldText";
import { textAt } from "../cells/textAt";

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

export function haveNothingInCommon(customers: Table, rows: readonly number[]): boolean {
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

export function textsKnown(column: Column | undefined, rows: readonly number[]): readonly string[] {
  const known: string[] = [];
  if (column === undefined) return known;
  for (const row of rows) {
    const text = wordKey(textAt(column, row));
    if (text !== "") known.push(text);
  }
  return known;
}

/** No one of them is, or is part of, another: 深圳市 and 广东省深圳市 are one place. */
export function areDifferent(texts: readonly string[]): boolean {
  return texts.every((text, i) => !texts.some((other, k) => k !== i && other.includes(text)));
}
