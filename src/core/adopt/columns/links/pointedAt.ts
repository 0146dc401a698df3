import type { SeenSheet } from "../seenColumn";
import { isCalledAlong } from "./calledAlong";
import { fieldOf } from "./fieldOf";
import { type Codes, codesOf, isListed } from "./linkedIds";

/**
 * The sheets that number every customer once, by numbers that come back on other sheets: lists of customers, whatever
 * else they tell. Sites of a cleaner with their visits a week, a status and notes read like visits otherwise.
 * In a book without a list of customers at first sight it must be the one sheet whose customers' numbers do so, or whose
 * rows others call by number and name (see calledAlong).
 */
export function pointedAt(sheets: readonly SeenSheet[]): ReadonlySet<string> {
  const lists = sheets.filter(({ mapping }) => mapping.role === "customers");
  if (lists.length > 0) {
    const events = sheets.filter((sheet) => !lists.includes(sheet)).flatMap(codesOf);
    return namesOf(lists.filter((list) => codesOf(list).some((own) => isListed(own, events))));
  }
  const found = sheets.filter((sheet) => {
    const others = sheets.filter((other) => other !== sheet);
    const events = others.flatMap(customerNumbers);
    return codesOf(sheet).some((own) => isListed(own, events)) || isCalledAlong(sheet, others);
  });
  return namesOf(found.length === 1 ? found : []);
}

function customerNumbers(sheet: SeenSheet): readonly Codes[] {
  return codesOf(sheet).filter((codes) => fieldOf(sheet, codes) === "customerId");
}

function namesOf(sheets: readonly SeenSheet[]): ReadonlySet<string> {
  return new Set(sheets.map(({ mapping }) => mapping.sheet));
}
