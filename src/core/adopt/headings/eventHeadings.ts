import type { Field, Role } from "../../sheets/fields";
import { customerEvents } from "./events/customerEvents";
import { dealEvents } from "./events/dealEvents";
import { followUpEvents } from "./events/followUpEvents";
import type { Grammar } from "./events/grammar";

const grammars: Readonly<Record<Role, readonly Grammar[]>> = {
  customers: customerEvents,
  followUps: followUpEvents,
  transactions: dealEvents,
};

/** The field a heading (folded) is built to mean on a sheet of this role; null where it is not built so. */
export function eventField(folded: string, role: Role): Field | null {
  for (const { before, nouns } of grammars[role]) {
    const start = before.exec(folded)?.[0];
    if (start === undefined || start === "") continue;
    const noun = folded.slice(start.length);
    const found = nouns.find(([pattern]) => pattern.test(noun));
    if (found !== undefined) return found[1];
  }
  return null;
}
