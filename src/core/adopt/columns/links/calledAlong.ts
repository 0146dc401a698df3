import { reachFields } from "../../../sheets/fieldGroups";
import type { Field } from "../../../sheets/fields";
import type { SeenSheet } from "../seenColumn";
import { nameCalled } from "./callsOf";
import { fieldOf } from "./fieldOf";
import { mayName } from "./linkedNames";

const ways: ReadonlySet<Field | null> = new Set<Field | null>(reachFields);

/**
 * Whether several other sheets call the rows of a list by number and name together, under headings that do not say whose
 * they are (Site #, Property): places with contracts, yearly sums and states, and with somebody to be reached there.
 */
export function isCalledAlong(list: SeenSheet, others: readonly SeenSheet[]): boolean {
  if (isDated(list) || !list.columns.some((column) => ways.has(fieldOf(list, column)))) return false;
  const names = list.columns.filter((column) => mayName(list, column));
  return nameCalled(list, names, others) !== undefined;
}

/** The day of a deal, told by its heading: a list of deals, however they are numbered. */
function isDated({ mapping }: SeenSheet): boolean {
  return mapping.columns.some(({ field, reason }) => field === "dealtOn" && reason.kind !== "content");
}
