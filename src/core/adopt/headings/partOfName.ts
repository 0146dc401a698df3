import type { Role } from "../../sheets/fields";
import { namePartOf } from "../../sheets/personParts";
import { foldHeading } from "./foldHeading";
import type { Candidate } from "./synonyms";

/** As doubtful as a part of a name that is known word for word. */
const score = 0.5;

/** PRIMARY_NAME_LAST, fname_c1: part of a person's name, in whatever words. */
export function partOfName(heading: string, role: Role): readonly Candidate[] {
  const part = role === "customers" ? namePartOf(heading) : undefined;
  const isKnown = part === "given" || part === "surname";
  return isKnown ? [{ field: "contactName", score, synonym: foldHeading(heading).bare }] : [];
}
