import { staffFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { dictionaryOf } from "../../sheets/standard/dictionaryOf";

/** Columns a team fills from a list of its own, beside those for which there is a dictionary. */
const listless: ReadonlySet<Field> = new Set<Field>(["text", "tags", "product", "tier", "jobTitle"]);
/** Of our own people and of yes and no other rules speak. */
const apart: ReadonlySet<Field> = new Set<Field>([...staffFields, "isComplaint"]);

/** Whether cells of a field may be words of a list the team keeps itself. */
export function mayKeepList(field: Field): boolean {
  return !apart.has(field) && (dictionaryOf(field) !== undefined || listless.has(field));
}
