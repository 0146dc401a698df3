import type { ReachKeys } from "../../values/contacts/reachKeys";
import type { RowDraft } from "../rows/rowDraft";
import { draftReach, sourceReach } from "../rows/sourceReach";
import type { CustomerLinks } from "./customerLinks";
import { forgetOwnNumbers } from "./forgetOwnNumbers";
import type { ImportedSheet } from "./importedSheet";
import { type GivenKeys, linkCustomer } from "./linkCustomer";

/** Rows that belong to customers, each with what it has beside its names to be tied to one by. */
export interface KeyedSheet {
  readonly sheet: ImportedSheet;
  /** One a draft. */
  readonly keys: readonly GivenKeys[];
}

/** Share of the people a sheet names who must be known contacts before a contact's name alone leads to a customer. */
const mostlyKnown = 0.8;

/** What the rows of a sheet are tied by; `areMade`: the customers are made of these very rows, ids and all. */
export function keyedSheet(sheet: ImportedSheet, links: CustomerLinks, areMade: boolean): KeyedSheet {
  const { role, columns, drafts } = sheet;
  const idColumn = columns.find(({ field }) => field === "customerId") ?? null;
  const keys = drafts.map(({ source }) => sourceReach(source.cells, columns));
  if (idColumn && !areMade) forgetOwnNumbers({ role, drafts, keys, idColumn }, links);
  const trusted = role !== "contacts" && namesContacts(keys, links);
  return {
    sheet,
    keys: drafts.map(({ draft }, i) => {
      const reach = keys[i] ?? nothing;
      const isAnybody = !trusted || draft.named.length > 0;
      return { idColumn, reach: isAnybody ? { ...reach, contact: [] } : reach };
    }),
  };
}

const nothing: ReachKeys = { email: [], phone: [], domain: [], contact: [] };

/** Gives every row its customer; `linksOf`: where a row leads by what was made or decided of it. */
export function linkSheet(
  { sheet: { drafts }, keys }: KeyedSheet,
  links: CustomerLinks,
  linksOf: (event: RowDraft) => CustomerLinks | null = () => null,
): void {
  drafts.forEach(({ draft, owner }, i) => {
    const given = keys[i];
    if (owner) draft.set("customerId", owner.value("customerId") ?? "");
    else if (given) linkCustomer(draft, given, linksOf(draft) ?? links);
  });
}

/** People of a list of contacts lead to their customers from now on. */
export function learnPeople({ drafts }: ImportedSheet, links: CustomerLinks): void {
  for (const { draft } of drafts) {
    const customer = links.byId(String(draft.value("customerId") ?? ""));
    if (customer) links.learn(customer, draftReach(draft));
  }
}

/** Whether the people a sheet names are the contacts of the list: consignees and payers are anybody. */
function namesContacts(keys: readonly ReachKeys[], links: CustomerLinks): boolean {
  const people = [...new Set(keys.flatMap(({ contact }) => contact))];
  return people.filter((key) => links.knowsContact(key)).length >= people.length * mostlyKnown;
}
