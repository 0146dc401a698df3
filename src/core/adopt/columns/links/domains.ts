import type { Field, Role } from "../../../sheets/fields";
import { isOwnSheet } from "../../headings/ownSheets";
import type { Joined, SeenColumn, SeenSheet } from "../seenColumn";
import { businessLists } from "./businessLists";
import { type IdDomain, idDomain, inDomain } from "./idDomain";
import { type LinkedIds, linkedIds } from "./linkedIds";
import { type LinkedNames, linkedNames } from "./linkedNames";
import { speaksOfFirm, speaksOfPerson } from "./ownNumber";
import { pointedAt } from "./pointedAt";
import { sampledNames } from "./sampledNames";
import { areShared, fewestShared, mostly, textsOf } from "./sharedTexts";

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
const staffFields: ReadonlySet<Field> = new Set<Field>(["owner", "followedUpBy", "handler"]);
/** Our own people come back from row to row. */
const mostDistinct = 0.5;

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
      if (seen === undefined || field === null || confidence < (staffFields.has(field) ? likely : sure))
        continue;
      const domain = mapping.role === "customers" && field === "customerId" ? idDomain(seen) : null;
      if (domain !== null) ids.push(domain);
      const name = mapping.role === naming ? names.get(field) : undefined;
      if (name !== undefined) for (const text of textsOf(seen)) named.set(text, name);
      if (staffFields.has(field) && seen.profile.distinct <= mostDistinct)
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

/** More than any heading says for a number that other sheets do not repeat. */
const byOthers = 0.98;
/** Under the heading of the customers' numbers, and by values alone. */
const byHeading = 0.92;
const byValues = 0.9;
const byNames = 0.72;
/**
 * Of two columns that hold customers the one that holds more of them: a few clients of a law firm are others' opponents. So
 * much that names nearly all known outweigh a column of firms told by its look (0.78, see expectations). Of persons it says
 * nothing: patients and cashiers share names by chance.
 */
const moreNames = 0.1;

/** The column's meaning by the values it shares with other sheets, undefined where it shares none. */
function joinedTo(
  column: SeenColumn,
  { sheet, role }: { readonly sheet: string; readonly role: Role },
  domains: Domains,
): Joined | undefined {
  const texts = textsOf(column);
  if (texts.length < fewestShared) return undefined;
  if (role === "customers") {
    const isOwn = (own: LinkedIds | LinkedNames) => own.sheet === sheet && own.column === column.column;
    if (domains.linked.some(isOwn)) return { field: "customerId", confidence: byOthers };
    if (domains.linkedNames.some(isOwn)) return { field: "companyName", confidence: 0.85 };
  } else {
    const kinds = domains.ids.map((domain) => inDomain(domain, column, texts));
    if (kinds.includes("heading")) return { field: "customerId", confidence: byHeading };
    if (kinds.includes("values")) return { field: "customerId", confidence: byValues };
    const known = texts.filter((text) => domains.names.has(text));
    const field = domains.names.get(known[0] ?? "");
    if (field !== undefined && areShared(known, texts))
      return {
        field,
        confidence: byNames + (field === "companyName" ? (moreNames * known.length) / texts.length : 0),
      };
  }
  const people = texts.filter((text) => domains.staff.has(text));
  if (column.profile.distinct > mostDistinct || people.length < texts.length * mostly) return undefined;
  return { field: role === "followUps" ? "followedUpBy" : "owner", confidence: 0.7 };
}

/**
 * The columns of a sheet, each with what the values it shares with other sheets say of it. A deal with an account and a
 * person at it is the account's: Account Name.id before Contact Name.id.
 */
export function withJoins(
  columns: readonly SeenColumn[],
  of: { readonly sheet: string; readonly role: Role },
  domains: Domains,
): readonly SeenColumn[] {
  const joins = columns.map((column) => joinedTo(column, of, domains));
  const isAccount = (column: SeenColumn, i: number) => joins[i] !== undefined && speaksOfFirm(column.heading);
  const byAccount = columns.some(isAccount);
  return columns.map((column, i) => {
    const joined = joins[i];
    const isPerson = joined?.field === "customerId" && speaksOfPerson(column.heading);
    return joined === undefined || (byAccount && isPerson) ? column : { ...column, joined };
  });
}
