import type { CellValue } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/column";
import { nextCustomerIds } from "../../templates/nextCustomerId";
import type { ReachKeys } from "../../values/contacts/reachKeys";
import { wordKey } from "../../values/text/foldText";
import { isPlaceholder } from "../../values/text/placeholders";
import { adoptedValues } from "../lists/adoptedList";
import { cellsOf } from "../lists/targets";
import type { ImportTarget } from "../rows/importTarget";
import type { RowDraft } from "../rows/rowDraft";
import { ownReach, sourceReach } from "../rows/sourceReach";
import { type CustomerLinks, customerLinks, type LinkedCustomer } from "./customerLinks";
import type { ImportedSheet, ImportInput } from "./importedSheet";
import { nextIdsLike } from "./nextIdsLike";

const keysThere = [
  "customerId",
  "companyName",
  "shortName",
  "contactName",
  "mobile",
  "landline",
  "email",
] as const;

/** The customers that stand in the standard sheet, or on the team's own list, already. */
export function customersThere(input: ImportInput): readonly LinkedCustomer[] {
  return valuesThere(input, "customers").map((value) => customerOf(value));
}

/** What each row of the list that is kept says, by key. */
function valuesThere(
  { targets, rows, adopted }: ImportInput,
  role: ImportTarget,
): readonly ((key: ColumnKey) => CellValue | undefined)[] {
  const list = adopted.get(role);
  if (list) return adoptedValues(list);
  const target = targets.get(role);
  if (!target) return [];
  const body = rows(target.sheet);
  const columns = new Map<ColumnKey, readonly CellValue[]>(
    keysThere.map((key) => [key, cellsOf(target, key, body)]),
  );
  const count = columns.get("customerId")?.length ?? 0;
  return Array.from({ length: count }, (_, i) => (key: ColumnKey) => columns.get(key)?.[i]);
}

/** Whom follow-ups and deals can be about: those that are there, their 联系人, and those that are coming. */
export function linksTo(
  input: ImportInput,
  there: readonly LinkedCustomer[],
  coming: readonly ImportedSheet[],
): CustomerLinks {
  const drafts = coming.flatMap(({ drafts: own, columns }) =>
    own.map(({ draft, source }) => linkedDraft(draft, sourceReach(source.cells, columns))),
  );
  const links = customerLinks([...there, ...drafts]);
  for (const value of valuesThere(input, "contacts")) {
    const customer = links.byId(String(value("customerId") ?? ""));
    if (customer) links.learn(customer, ownReach(value));
  }
  return links;
}

/** A coming customer as the others find it, its id issued. */
export function linkedDraft({ value }: RowDraft, reach?: ReachKeys): LinkedCustomer {
  return customerOf(value, reach);
}

function customerOf(
  value: (key: ColumnKey) => CellValue | undefined,
  reach: ReachKeys = ownReach(value),
): LinkedCustomer {
  const text = (key: ColumnKey) => String(value(key) ?? "");
  return { id: text("customerId"), names: [text("companyName"), text("shortName")], reach };
}

/**
 * 发号 for coming customers that have no id, by sheet how many; ids that the standard sheet has already are kept and
 * listed: whether it is the same customer is for people (and the duplicates job) to say.
 */
export function issueIds(
  sheets: readonly ImportedSheet[],
  there: readonly LinkedCustomer[],
  { day, adopted }: Pick<ImportInput, "day" | "adopted">,
): Map<ImportedSheet, number> {
  const taken = new Set(there.map(({ id }) => wordKey(id)).filter((id) => id !== ""));
  const used = [...there.map(({ id }) => id), ...sheets.flatMap((sheet) => sheet.drafts.map(idOfDraft))];
  const missing = sheets.flatMap((sheet) => sheet.drafts.filter((each) => isMissing(idOfDraft(each))));
  const following = adopted.has("customers") ? nextIdsLike : nextCustomerIds;
  const ids = following(used, day, missing.length).values();
  const issued = new Map<ImportedSheet, number>();
  for (const sheet of sheets) {
    const column = sheet.columns.find(({ field }) => field === "customerId") ?? null;
    for (const { draft } of sheet.drafts) {
      const id = idOfDraft({ draft });
      if (isMissing(id)) {
        if (column && id !== "") draft.note(column.label, id);
        const next = ids.next().value ?? "";
        draft.set("customerId", next);
        if (next !== "") issued.set(sheet, (issued.get(sheet) ?? 0) + 1);
      } else if (taken.has(wordKey(id)))
        draft.doubt({ column, value: id, kind: "id-taken", kept: "customerId" });
    }
  }
  return issued;
}

function idOfDraft({ draft }: { readonly draft: RowDraft }): string {
  return String(draft.value("customerId") ?? "").trim();
}

function isMissing(id: string): boolean {
  return id === "" || isPlaceholder(id, "customerId");
}
