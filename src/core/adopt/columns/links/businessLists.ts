import { reachFields } from "../../../sheets/fieldGroups";
import type { Field, Role } from "../../../sheets/fields";
import type { SeenColumn, SeenSheet } from "../seenColumn";
import { fieldOf } from "./fieldOf";
import { idDomain } from "./idDomain";
import { codesOf, comesBack, type LinkedIds, leastDistinct } from "./linkedIds";

/** Of customers entered once and a few entered twice so many differ; those who buy again and again do not. */
const mostlyOnce = 0.8;
/** By judgement: an order tells one way to reach its buyer, a list of customers several for most of them. */
const fewestWays = 2;
const mostFilled = 0.5;
const numbers: ReadonlySet<Field | null> = new Set<Field | null>(["orderId", "contractNo"]);
const names: ReadonlySet<Field | null> = new Set<Field | null>(["companyName", "personName", "contactName"]);

/**
 * Lists of those who do business once (weddings, moves, renovations): a row is the customer and the business in one, and
 * the row's number is whom payments and calls name. Where a book lists its customers nowhere else and both kinds of
 * events come back to such numbers, the list is that of the customers, and its numbers are theirs.
 */
export function businessLists(sheets: readonly SeenSheet[]): readonly LinkedIds[] {
  if (sheets.some(({ mapping }) => mapping.role === "customers")) return [];
  const found = sheets.flatMap((sheet) => {
    const own = namesOnce(sheet) ? businessNumber(sheet) : null;
    const others = sheets.filter((other) => other !== sheet);
    const isNamed = (role: Role) =>
      own !== null &&
      others.some((other) => other.mapping.role === role && codesOf(other).some((it) => comesBack(own, it)));
    return own !== null && isNamed("followUps") && isNamed("transactions") ? [own] : [];
  });
  return found.length === 1 ? found : [];
}

/** Everybody once, by name and by several ways to be reached. */
function namesOnce(sheet: SeenSheet): boolean {
  if (sheet.mapping.role !== "transactions") return false;
  const differ = ({ profile }: SeenColumn) =>
    profile.filled >= profile.rows * mostFilled && profile.distinct >= mostlyOnce;
  const ways = reachFields.filter((field) => columnsOf(sheet, new Set([field])).some(differ));
  return ways.length >= fewestWays && columnsOf(sheet, names).some(differ);
}

function businessNumber(sheet: SeenSheet): LinkedIds | null {
  const own = columnsOf(sheet, numbers).find(
    ({ known, profile }) => known === undefined && profile.distinct >= leastDistinct,
  );
  const ids = own === undefined ? null : idDomain(own);
  return own === undefined || ids === null
    ? null
    : { ...ids, sheet: sheet.mapping.sheet, column: own.column };
}

function columnsOf(sheet: SeenSheet, fields: ReadonlySet<Field | null>): readonly SeenColumn[] {
  return sheet.columns.filter((column) => fields.has(fieldOf(sheet, column)));
}
