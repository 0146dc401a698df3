import { onceEach } from "../../tables/kept/onceEach";
import { wordKey } from "../../values/text/foldText";
import { isPlaceholder } from "../../values/text/placeholders";
import type { RowDraft } from "../rows/rowDraft";
import type { ReadingContext } from "../source/sourceColumn";
import { type CustomerLinks, customerLinks, type LinkedCustomer } from "./customerLinks";
import { columnsOfCustomer, customerSaid, sayMore } from "./customerSaid";
import type { ImportedDraft, ImportedSheet } from "./importedSheet";
import { nameMeant } from "./nameMeant";
import { linkedDraft } from "./newCustomers";

/** Customers made of what follow-ups and deals say of them. */
export interface NamedCustomers {
  /** Rows of 客户基础信息, under the sheets that name them first. */
  readonly sheets: readonly ImportedSheet[];
  /** Of a follow-up or a deal: leads to the customer made of it and no other. Asked once the ids are issued. */
  linksOf(event: RowDraft): CustomerLinks | null;
}

/** Whether follow-ups and deals are all that tells of customers: no list comes with them, and none is there. */
export function isWithoutList(sheets: readonly ImportedSheet[], there: readonly LinkedCustomer[]): boolean {
  const isBlank = ({ id, names }: LinkedCustomer) => [id, ...names].every((text) => text.trim() === "");
  return (
    !sheets.some(({ mapping, records }) => mapping.role === "customers" && records.length > 0) &&
    there.every(isBlank)
  );
}

/**
 * A customer for each id the events have, and for each name that never stands beside one. Whoever is named two ways
 * becomes two customers: finding those is the duplicates' job.
 */
export function namedCustomers(
  sheets: readonly ImportedSheet[],
  contextOf: (sheet: string) => ReadingContext,
): NamedCustomers {
  const made = new Map<string, RowDraft>();
  const of = new Map<RowDraft, RowDraft>();
  const namesWithId = namesBesideIds(sheets);
  const coming = sheets.flatMap((sheet): readonly ImportedSheet[] => {
    const columns = columnsOfCustomer(sheet);
    const context = contextOf(sheet.mapping.sheet);
    const drafts = sheet.drafts.flatMap((event): readonly ImportedDraft[] => {
      const name = nameMeant(event.draft);
      const key = name === null ? null : keyOf(event.draft, name, namesWithId);
      if (name === null || key === null) return [];
      const known = made.get(key);
      const draft = known ?? customerSaid(name, event, columns, context);
      of.set(event.draft, draft);
      if (known) {
        sayMore(draft, event, columns, context);
        return [];
      }
      made.set(key, draft);
      return [{ source: event.source, draft }];
    });
    // Without columns and records of its own: those are told once, with the events.
    const own = { records: [], outside: [], columns: [], states: [], issued: 0 };
    return drafts.length === 0 ? [] : [{ ...own, mapping: sheet.mapping, role: "customers", drafts }];
  });
  return { sheets: coming, linksOf: linksOfEach(of) };
}

function linksOfEach(of: ReadonlyMap<RowDraft, RowDraft>): NamedCustomers["linksOf"] {
  const linksOf = onceEach((customer: RowDraft) => customerLinks([linkedDraft(customer)]));
  return (event) => {
    const customer = of.get(event);
    return customer ? linksOf(customer) : null;
  };
}

/** Null: a name without an id that stands beside one elsewhere, so that the link by name finds that customer. */
function keyOf(event: RowDraft, name: string, namesWithId: ReadonlySet<string>): string | null {
  const id = idOf(event);
  if (id !== "") return `id ${id}`;
  return namesWithId.has(wordKey(name)) ? null : `name ${wordKey(name)}`;
}

function namesBesideIds(sheets: readonly ImportedSheet[]): ReadonlySet<string> {
  const events = sheets.flatMap(({ drafts }) => drafts.map(({ draft }) => draft));
  return new Set(
    events.filter((event) => idOf(event) !== "").map((event) => wordKey(nameMeant(event) ?? "")),
  );
}

function idOf(event: RowDraft): string {
  const id = String(event.value("customerId") ?? "");
  return isPlaceholder(id, "customerId") ? "" : wordKey(id);
}
