import { isUnreachable, namesIn, type ReachKeys } from "../../values/contacts/reachKeys";
import { wordKey } from "../../values/text/foldText";
import type { CellDoubt, RowDraft } from "../rows/rowDraft";
import type { SourceColumn } from "../source/sourceColumn";
import type { CustomerLinks, LinkedCustomer, ReachedCustomer } from "./customerLinks";

/** What a row has beside its names to be tied to its customer by. */
export interface GivenKeys {
  readonly idColumn: SourceColumn | null;
  readonly reach: ReachKeys;
}

/**
 * Gives a follow-up or a deal its 客户编号: by the id it has, else by the name, else by several names in its cell that
 * are all one customer's, else by e-mail, telephone, domain or contact. What does not lead to exactly one customer is
 * listed, and id and name are kept as they are.
 */
export function linkCustomer(draft: RowDraft, keys: GivenKeys, links: CustomerLinks): void {
  const id = String(draft.value("customerId") ?? "").trim();
  const found = id === "" ? null : links.byId(id);
  if (found) linkById(draft, found);
  else linkWithoutId(draft, keys, id, links);
}

function linkWithoutId(
  draft: RowDraft,
  { idColumn, reach }: GivenKeys,
  id: string,
  links: CustomerLinks,
): void {
  const given = { id, idColumn };
  const candidates = candidatesOf(draft, links);
  const [only] = candidates;
  const names = draft.named.map(({ name }) => name);
  const reached = candidates.size > 0 || isUnreachable(reach) ? null : links.byReach(reach, names);
  if (candidates.size === 1 && only) linkByName(draft, only, given, links);
  else if (reached) linkByReach(draft, reached, given, reach);
  else leaveOpen(draft, given, candidates.size > 1);
}

/** Whether a row names somebody whom nothing of it leads to. */
export function leadsNowhere(draft: RowDraft, { reach }: GivenKeys, links: CustomerLinks): boolean {
  const id = String(draft.value("customerId") ?? "").trim();
  if (id !== "" && links.byId(id) !== null) return false;
  const names = draft.named.map(({ name }) => name);
  return candidatesOf(draft, links).size === 0 && links.byReach(reach, names) === null;
}

/** Whom the names mean: each whole, else the parts of a cell that lists several, if every one is known. */
export function candidatesOf({ named }: RowDraft, links: CustomerLinks): ReadonlySet<LinkedCustomer> {
  const whole = named.flatMap(({ name }) => links.byName(name));
  if (whole.length > 0) return new Set(whole);
  const parts = named.map(({ name }) => namesIn(name).map((part) => links.byName(part.name)));
  return new Set(parts.filter((found) => found.every((each) => each.length > 0)).flat(2));
}

/** The id a row has, and where it stood. */
interface GivenId {
  readonly id: string;
  readonly idColumn: SourceColumn | null;
}

function leaveOpen(draft: RowDraft, { id, idColumn }: GivenId, several: boolean): void {
  const kind = several ? "several-customers" : "unknown-customer";
  const [named] = draft.named;
  keepNames(draft, null);
  if (named) draft.doubt({ column: named.column, value: named.name, kind, kept: "note" });
  else if (id !== "") draft.doubt({ column: idColumn, value: id, kind, kept: "customerId" });
  else draft.doubt({ column: idColumn, value: "", kind: "no-customer", kept: null });
}

function linkById(draft: RowDraft, customer: LinkedCustomer): void {
  draft.set("customerId", customer.id);
  keepNames(draft, customer);
}

/** The id is unknown although the name is not: a slip of the pen that people should see. */
function linkByName(draft: RowDraft, customer: LinkedCustomer, given: GivenId, links: CustomerLinks): void {
  draft.set("customerId", customer.id);
  // Of customers that share an id the sheet shows the first one's name.
  keepNames(draft, links.byId(customer.id) ?? customer);
  keepWrongId(draft, given);
}

/** Said of every such row: people should look at a few. */
function linkByReach(
  draft: RowDraft,
  { customer, way }: ReachedCustomer,
  given: GivenId,
  reach: ReachKeys,
): void {
  linkById(draft, customer);
  keepWrongId(draft, given);
  draft.doubt({ column: null, value: reach[way].join(" "), kind: "linked-otherwise", kept: "note" });
}

function keepWrongId(draft: RowDraft, { id, idColumn }: GivenId): void {
  if (id === "" || idColumn === null) return;
  draft.note(idColumn.label, id);
  const doubt: CellDoubt = { column: idColumn, value: id, kind: "unknown-id", kept: "note" };
  draft.doubt(doubt);
}

/** 企业名称 is looked up by the sheet itself; only a name it will not show is kept. */
function keepNames(draft: RowDraft, customer: LinkedCustomer | null): void {
  const [shown = ""] = customer?.names ?? [];
  draft.linkTo(shown);
  for (const { column, name } of draft.named)
    if (wordKey(name) !== wordKey(shown)) draft.note(column.label, name);
}
