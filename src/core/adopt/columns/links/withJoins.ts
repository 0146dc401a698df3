import type { Role } from "../../../sheets/fields";
import type { Joined, SeenColumn } from "../seenColumn";
import { type Domains, mostDistinct } from "./domains";
import { inDomain } from "./idDomain";
import type { LinkedIds } from "./linkedIds";
import type { LinkedNames } from "./linkedNames";
import { speaksOfFirm, speaksOfPerson } from "./ownNumber";
import { areShared, fewestShared, mostly, textsOf } from "./sharedTexts";

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
