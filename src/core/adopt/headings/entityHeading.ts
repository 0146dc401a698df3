import type { Field, Role } from "../../sheets/fields";
import { foldHeading } from "./foldHeading";

/** Deal - Value, Organization - City/town of Address: as Pipedrive heads the columns of its exports. */
const entity = /^(?:deal|person|organi[sz]ation|activity|lead)\s+-\s+/i;
const ofAddress = /\s+of\s+(?:postal\s+)?address$/i;

/**
 * A heading that names whose column it is, without that and without what an address's part is a part of; what it means where
 * it is a number: Person - ID is the row's own, Person - Organization ID on a list of people somebody else's. Null for any other.
 */
export function entityHeading(heading: string, role: Role): string | { readonly field: Field | null } | null {
  if (!entity.test(heading)) return null;
  const own = heading.replace(entity, "").replace(ofAddress, "");
  const folded = foldHeading(own).bare;
  if (folded === "id" || folded === "systemid") return { field: role === "customers" ? "customerId" : null };
  return role === "customers" && folded.endsWith("id") ? { field: null } : own;
}
