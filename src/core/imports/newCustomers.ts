import type { CellValue } from "../sheets/cell";
import type { ColumnKey } from "../sheets/column";
import { nextCustomerIds } from "../templates/nextCustomerId";
import { wordKey } from "../values/foldText";
import { isPlaceholder } from "../values/placeholders";
import { type CustomerLinks, customerLinks, type LinkedCustomer } from "./customerLinks";
import type { ImportedSheet, ImportInput } from "./importedSheet";
import type { RowDraft } from "./rowDraft";
import { cellsOf } from "./targets";

/** The customers that stand in the standard sheet already. */
export function customersThere({ targets, rows }: ImportInput): readonly LinkedCustomer[] {
  const target = targets.get("customers");
  const column = (key: ColumnKey) => (target ? cellsOf(target, key, rows(target.sheet)) : []);
  const [ids, names, short] = [column("customerId"), column("companyName"), column("shortName")];
  return ids.map((id, i) => customerOf(id, names[i], short[i]));
}

/** Whom follow-ups and deals can be about: those that are there and those that are coming. */
export function linksTo(there: readonly LinkedCustomer[], coming: readonly ImportedSheet[]): CustomerLinks {
  const drafts = coming.flatMap((sheet) => sheet.drafts);
  return customerLinks([...there, ...drafts.map(({ draft }) => linkedDraft(draft))]);
}

/** A coming customer as the others find it, its id issued. */
export function linkedDraft({ value }: RowDraft): LinkedCustomer {
  return customerOf(value("customerId"), value("companyName"), value("shortName"));
}

function customerOf(id: CellValue = "", ...names: readonly (CellValue | undefined)[]): LinkedCustomer {
  return { id: String(id), names: names.map((name) => String(name ?? "")) };
}

/**
 * 发号 for coming customers that have no id, by sheet how many; ids that the standard sheet has already are kept and
 * listed: whether it is the same customer is for people (and the duplicates job) to say.
 */
export function issueIds(
  sheets: readonly ImportedSheet[],
  there: readonly LinkedCustomer[],
  day: string,
): ReadonlyMap<ImportedSheet, number> {
  const taken = new Set(there.map(({ id }) => wordKey(id)).filter((id) => id !== ""));
  const used = [...there.map(({ id }) => id), ...sheets.flatMap((sheet) => sheet.drafts.map(idOfDraft))];
  const missing = sheets.flatMap((sheet) => sheet.drafts.filter((each) => isMissing(idOfDraft(each))));
  const ids = nextCustomerIds(used, day, missing.length).values();
  const issued = new Map<ImportedSheet, number>();
  for (const sheet of sheets) {
    const column = sheet.columns.find(({ field }) => field === "customerId") ?? null;
    for (const { draft } of sheet.drafts) {
      const id = idOfDraft({ draft });
      if (isMissing(id)) {
        if (column && id !== "") draft.note(column.label, id);
        draft.set("customerId", ids.next().value ?? "");
        issued.set(sheet, (issued.get(sheet) ?? 0) + 1);
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
