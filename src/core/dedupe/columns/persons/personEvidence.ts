import type { CellValue } from "../../../sheets/cell";
import { namePartOf } from "../../../sheets/personParts";
import { cellsOf } from "../../../tables/columns/cellsOf";
import { personColumn } from "../../../tables/columns/personColumn";
import { columnsOf, type Table } from "../../../tables/table";
import type { ValueEvidence } from "../values/valueEvidence";
import { valueColumn } from "../values/values";
import { type PeopleColumn, peopleColumn } from "./people";

export interface PersonEvidence extends ValueEvidence {
  readonly people: PeopleColumn;
}

/** Share of the names that must be whole for their column to be taken as one of whole names. */
const mostlyWhole = 0.5;

/** One column of two for a person's name; else who stands beside a whole name is somebody else (家长). */
const isGivenName = (heading: string): boolean => namePartOf(heading) === "given";
const isSurname = (heading: string): boolean => namePartOf(heading) === "surname";

/**
 * Names in one column, most of them with a surname that can be told apart; of a part of a table by what was seen
 * `before` of the whole.
 */
export function personEvidence(
  table: Table,
  before: PersonEvidence | null | undefined,
): PersonEvidence | null {
  const [only, ...others] = columnsOf(table, "personName");
  const contacts = columnsOf(table, "contactName");
  if (columnsOf(table, "lastName").length > 0) return null;
  if (only === undefined || others.length > 0 || before === null) return null;
  if (isGivenName(only.heading) || contacts.some(({ heading }) => isSurname(heading))) return null;
  const people = peopleColumn(only.cells, table.rowCount);
  const column = valueColumn(only.cells, table.rowCount);
  const known = people.surnames.reduce((count, surname) => count + (surname === 0 ? 0 : 1), 0);
  if (before === undefined && known < mostlyWhole * column.filled) return null;
  return { people, column, kind: "given", field: only.field, heading: only.heading, cells: only.cells };
}

/** Who is met at a company, or stands beside a person. */
export function contactCells(
  table: Table,
  companies: boolean,
  persons: boolean,
): readonly CellValue[] | undefined {
  if (companies) {
    const [contacts] = cellsOf(table, ["contactName"]);
    const own = personColumn(table)?.cells;
    return contacts === undefined || own === undefined
      ? (contacts ?? own)
      : contacts.map((cell, row) => cell || (own[row] ?? ""));
  }
  return persons ? cellsOf(table, ["contactName"])[0] : undefined;
}
