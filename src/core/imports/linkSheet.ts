import type { ReachKeys } from "../values/reachKeys";
import type { CustomerLinks } from "./customerLinks";
import { forgetOwnNumbers } from "./forgetOwnNumbers";
import type { ImportedSheet } from "./importedSheet";
import { linkCustomer } from "./linkCustomer";
import type { NamedCustomers } from "./namedCustomers";
import { draftReach, sourceReach } from "./sourceReach";

/** Share of the people a sheet names who must be known contacts before a contact's name alone leads to a customer. */
const mostlyKnown = 0.8;

/** Gives every row of a sheet its customer; people on it are known to the sheets that come after it. */
export function linkSheet(
  { role, columns, drafts }: ImportedSheet,
  links: CustomerLinks,
  named: NamedCustomers | null,
): void {
  const idColumn = columns.find(({ field }) => field === "customerId") ?? null;
  const keys = drafts.map(({ source }) => sourceReach(source.cells, columns));
  if (idColumn && !named) forgetOwnNumbers({ role, drafts, keys, idColumn }, links);
  const trusted = role !== "contacts" && namesContacts(keys, links);
  drafts.forEach(({ draft, owner }, i) => {
    const own = keys[i];
    if (owner) draft.set("customerId", owner.value("customerId") ?? "");
    else if (own) {
      const isAnybody = !trusted || draft.named.length > 0;
      const reach = isAnybody ? { ...own, contact: [] } : own;
      linkCustomer(draft, { idColumn, reach }, named?.linksOf(draft) ?? links);
    }
    const customer = role === "contacts" ? links.byId(String(draft.value("customerId") ?? "")) : null;
    if (customer) links.learn(customer, draftReach(draft));
  });
}

/** Whether the people a sheet names are the contacts of the list: consignees and payers are anybody. */
function namesContacts(keys: readonly ReachKeys[], links: CustomerLinks): boolean {
  const people = [...new Set(keys.flatMap(({ contact }) => contact))];
  return people.filter((key) => links.knowsContact(key)).length >= people.length * mostlyKnown;
}
