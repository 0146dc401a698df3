import type { ReachKeys } from "../../values/contacts/reachKeys";
import type { ImportTarget } from "../rows/importTarget";
import type { RowDraft } from "../rows/rowDraft";
import type { SourceColumn } from "../source/sourceColumn";
import type { CustomerLinks } from "./customerLinks";
import type { ImportedDraft } from "./importedSheet";
import { candidatesOf } from "./linkCustomer";

/** Rows of a sheet, what each is reached by, and the column taken for the customers' ids. */
interface Numbered {
  readonly role: ImportTarget;
  readonly drafts: readonly ImportedDraft[];
  readonly keys: readonly ReachKeys[];
  readonly idColumn: SourceColumn;
}

/** Share of the rows that must lead to known customers for an unknown number to be the row's own. */
const mostlyKnown = 0.5;
const customers =
  /客户|顾客|会员|公司|企业|单位|买家|customer|client|account|company|organi[sz]ation|member/i;

/**
 * "Record ID" of a deal or of a person is a number of its own. Where rows name or reach known customers, not one of the
 * ids is known, none comes twice and the heading does not speak of customers, the ids are none of theirs: the number of
 * a deal without another becomes its order number, others are kept in 备注.
 */
export function forgetOwnNumbers({ role, drafts, keys, idColumn }: Numbered, links: CustomerLinks): void {
  if (customers.test(idColumn.label)) return;
  const own = drafts.flatMap(({ draft, owner }, i) => {
    const id = idOf(draft);
    const [reach] = keys.slice(i, i + 1);
    const isKnown = candidatesOf(draft, links).size > 0 || (reach && links.byReach(reach, []) !== null);
    return owner || id === "" ? [] : [{ draft, id, isKnown }];
  });
  const isAnyId = own.some(({ id }) => links.byId(id) !== null);
  const areOwn = own.length > 0 && new Set(own.map(({ id }) => id)).size === own.length;
  if (isAnyId || !areOwn || own.filter((one) => one.isKnown).length < own.length * mostlyKnown) return;
  const isOrder = role === "transactions" && own.every(({ draft }) => draft.value("orderId") === undefined);
  for (const { draft, id } of own) {
    draft.set("customerId", "");
    if (isOrder) draft.set("orderId", id);
    else draft.note(idColumn.label, id);
  }
}

function idOf(draft: RowDraft): string {
  return String(draft.value("customerId") ?? "").trim();
}
