import { wordKey } from "../values/foldText";
import type { CustomerLinks, LinkedCustomer } from "./customerLinks";
import type { CellDoubt, RowDraft } from "./rowDraft";
import type { SourceColumn } from "./sourceColumn";

/**
 * Gives a follow-up or a deal its 客户编号: by the id it has, else by the name. What does not lead to exactly one
 * customer is listed, and id and name are kept as they are.
 */
export function linkCustomer(draft: RowDraft, idColumn: SourceColumn | null, links: CustomerLinks): void {
  const id = String(draft.value("customerId") ?? "").trim();
  const found = id === "" ? null : links.byId(id);
  const candidates = new Set(draft.named.flatMap(({ name }) => links.byName(name)));
  const [only] = candidates;
  if (found) linkById(draft, found);
  else if (candidates.size === 1 && only) linkByName(draft, only, { id, idColumn }, links);
  else leaveOpen(draft, { id, idColumn }, candidates.size > 1);
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
function linkByName(
  draft: RowDraft,
  customer: LinkedCustomer,
  { id, idColumn }: GivenId,
  links: CustomerLinks,
): void {
  draft.set("customerId", customer.id);
  // Of customers that share an id the sheet shows the first one's name.
  keepNames(draft, links.byId(customer.id) ?? customer);
  if (id === "" || idColumn === null) return;
  draft.note(idColumn.label, id);
  const doubt: CellDoubt = { column: idColumn, value: id, kind: "unknown-id", kept: "note" };
  draft.doubt(doubt);
}

/** 企业名称 is looked up by the sheet itself; only a name it will not show is kept. */
function keepNames(draft: RowDraft, customer: LinkedCustomer | null): void {
  const [shown = ""] = customer?.names ?? [];
  for (const { column, name } of draft.named)
    if (wordKey(name) !== wordKey(shown)) draft.note(column.label, name);
}
