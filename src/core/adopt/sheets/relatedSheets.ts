import type { SheetHead } from "../../sheets/grid";
import type { Domains } from "../columns/links/domains";
import type { SeenSheet } from "../columns/seenColumn";
import type { SheetMapping } from "../mapping/mapping";
import type { SheetChoices } from "../mapping/sheetChoices";
import { relatedSheet } from "./relatedSheet";

/** The sheets of a book in the order of their mappings, and what they say of one another. */
export interface SheetsSeen {
  readonly heads: readonly SheetHead[];
  readonly seen: readonly SeenSheet[];
  readonly domains: Domains;
}

/** The mappings with those sheets that hold none of our records and are lists all the same laid out to be inspected. */
export function withRelated(
  mappings: readonly SheetMapping[],
  { heads, seen, domains }: SheetsSeen,
  choices: SheetChoices,
): readonly SheetMapping[] {
  // A list stands beside our records: a book without any is nobody's customer book.
  if (mappings.every(({ role }) => role === null)) return mappings;
  return mappings.map((mapping, i) => {
    const [head, columns = []] = [heads[i], seen[i]?.columns];
    if (head === undefined || isLeftOut(mapping, choices)) return mapping;
    const byHand = choices.chosen?.some(({ sheet, related }) => sheet === mapping.sheet && related === true);
    return relatedSheet({ mapping, columns }, head, domains, byHand ?? false) ?? mapping;
  });
}

/** A sheet of records or contacts, and one that was left out. */
function isLeftOut({ sheet, role, related }: SheetMapping, choices: SheetChoices): boolean {
  return role !== null || related === true || wasLeftOut(sheet, choices);
}

/** Somebody left it out, or its rows were copied into the standard sheets. */
export function wasLeftOut(sheet: string, { imported, chosen }: SheetChoices): boolean {
  if (imported?.includes(sheet)) return true;
  const choice = chosen?.find((each) => each.sheet === sheet);
  return choice !== undefined && (choice.role !== null || choice.related !== true);
}
