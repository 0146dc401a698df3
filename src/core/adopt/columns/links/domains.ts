import { staffFields } from "../../../sheets/fieldGroups";
import type { Field } from "../../../sheets/fields";
import { isOwnSheet } from "../../headings/ownSheets";
import type { SeenColumn, SeenSheet } from "../seenColumn";
import { businessLists } from "./businessLists";
import { type IdDomain, idDomain } from "./idDomain";
import { type LinkedIds, linkedIds } from "./linkedIds";
import { type LinkedNames, linkedNames } from "./linkedNames";
import { pointedAt } from "./pointedAt";
import { sampledNames } from "./sampledNames";
import { textsOf } from "./sharedTexts";

/** Values that stand for the same things on every sheet of a book: whose numbers, names and people they are. */
export interface Domains {
  readonly ids: readonly IdDomain[];
  /** Columns of customer lists that other sheets tell to be the customers' numbers. */
  readonly linked: readonly LinkedIds[];
  /** The same of their names. */
  readonly linkedNames: readonly LinkedNames[];
  readonly names: ReadonlyMap<string, Field>;
  readonly staff: ReadonlySet<string>;
  /** Sheets that others tell to be the list of customers (see pointedAt). */
  readonly lists: ReadonlySet<string>;
}

/** Below this a meaning is itself a guess, and nothing is built on it. */
const sure = 0.6;
/** People who come back from row to row on two sheets vouch for each other. */
const likely = 0.5;
const names: ReadonlyMap<Field, Field> = new Map<Field, Field>([
  ["companyName", "companyName"],
  ["shortName", "companyName"],
  ["personName", "personName"],
]);
const ofStaff: ReadonlySet<Field> = new Set<Field>(staffFields);
/** Our own people come back from row to row. */
export const mostDistinct = 0.5;

/**
 * What the sheets of a book that are understood say of the values to be met on the others. What we wrote ourselves says
 * nothing: the amounts on 客户价值分析 are those of the list they were worked out from.
 */
export function domainsOf(seen: readonly SeenSheet[]): Domains {
  const sheets = seen.filter(({ mapping, columns }) => !isOwnSheet(mapping.sheet, columns.map(headingOf)));
  const ids: IdDomain[] = [];
  const named = new Map<string, Field>();
  const staff = new Set<string>();
  // A book without a list of its customers names them on what they bought.
  const naming = sheets.some(({ mapping }) => mapping.role === "customers") ? "customers" : "transactions";
  for (const { mapping, columns } of sheets) {
    if (mapping.role === "customers" && mapping.columns.every(({ field }) => field !== "companyName"))
      for (const name of sampledNames(mapping.columns, columns)) named.set(name, "personName");
    for (const { column, field, confidence } of mapping.columns) {
      const seen = columns.find((each) => each.column === column);
      if (seen === undefined || field === null || confidence < (ofStaff.has(field) ? likely : sure)) continue;
      const domain = mapping.role === "customers" && field === "customerId" ? idDomain(seen) : null;
      if (domain !== null) ids.push(domain);
      const name = mapping.role === naming ? names.get(field) : undefined;
      if (name !== undefined) for (const text of textsOf(seen)) named.set(text, name);
      if (ofStaff.has(field) && seen.profile.distinct <= mostDistinct)
        for (const text of textsOf(seen)) staff.add(text);
    }
  }
  const businesses = businessLists(sheets);
  const linked = [...linkedIds(sheets), ...businesses];
  const namedAgain = linkedNames(sheets);
  for (const { texts } of namedAgain) for (const text of texts) named.set(text, "companyName");
  return {
    ids: [...ids, ...linked],
    linked,
    linkedNames: namedAgain,
    names: named,
    staff,
    lists: new Set([...pointedAt(sheets), ...businesses.map(({ sheet }) => sheet)]),
  };
}

function headingOf({ heading }: SeenColumn): string {
  return heading;
}
