import type { InspectionContext, OwedContact } from "../../anomalies/rule/context";
import type { BookContext } from "../context/bookContext";
import { customerKeys } from "../tiering/input/tierInput";
import { dueOf } from "./dueJob";

/**
 * What the due list says of every customer, by its key, so that the list and the rules agree: plans, steps and the most
 * contacts of a tier count. Null before any tier was assigned; worked out when first asked for.
 */
export function owedContacts(
  context: BookContext,
  today: number,
): NonNullable<InspectionContext["owedContact"]> | null {
  const { periods, manualTiers } = context.own;
  if (periods.length === 0 && manualTiers.length === 0) return null;
  let known: ReadonlyMap<string, OwedContact> | null = null;
  return (customerId) => {
    known ??= contactsBy(context, today);
    return known.get(customerId) ?? null;
  };
}

function contactsBy(context: BookContext, today: number): ReadonlyMap<string, OwedContact> {
  const keyOf = customerKeys(context.book.customers);
  const owed = new Map<string, OwedContact>();
  for (const { row, tier, dueOn, everyDays, last, phase } of dueOf(context, null, today)) {
    const key = keyOf(row);
    // The most urgent come first: a second row under the same id has no contacts of its own.
    if (tier === null || owed.has(key)) continue;
    const byInterval = everyDays > 0 && !phase?.steps.length;
    owed.set(key, { dueOn, everyDays: byInterval ? everyDays : null, lastContact: last });
  }
  return owed;
}
