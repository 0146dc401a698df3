import type { Change } from "../changes/patch";
import type { MergePlan } from "../dedupe/merge/mergePlan";
import { contacts } from "../sheets/contacts";
import { tierHistory } from "../sheets/tierHistory";
import { columnOf, type Table } from "../tables/table";
import type { OwnTable } from "../templates/ownSheets";
import type { BookContext } from "./bookContext";
import { identityOf } from "./upsertRows";

/** Sheets of ours whose rows belong to a customer by its id, with what else makes their key. */
const followers = [
  { spec: contacts, beside: "contactName" },
  { spec: tierHistory, beside: "period" },
] as const;

const textOf = (table: OwnTable, row: OwnTable["rows"][number], key: string): string =>
  String(table.value(row.cells, key)).trim();

/** Old id → the id that stays, of everything this patch merges. */
export function movedIds(customers: Table, plans: readonly MergePlan[]): ReadonlyMap<string, string> {
  const ids = columnOf(customers, "customerId")?.cells;
  const moved = new Map<string, string>();
  for (const { losers, values } of plans) {
    const stays = String(values.customerId ?? "").trim();
    for (const row of losers) {
      const id = String(ids?.[row] ?? "").trim();
      if (id !== "" && stays !== "" && id !== stays) moved.set(id, stays);
    }
  }
  return moved;
}

/**
 * Contacts and tier history of merged customers go to the customer that stays. Where it has a line of its own for
 * the same person or period the old one is left under the old id, which 合并记录 resolves: two lines may not share a key.
 */
export function ownRelinks({ own }: BookContext, moved: ReadonlyMap<string, string>): readonly Change[] {
  if (moved.size === 0) return [];
  return followers.flatMap(({ spec, beside }) => {
    const table = own.tables.get(spec.id);
    return table ? relinksIn(table, spec.key, beside, moved) : [];
  });
}

function relinksIn(
  table: OwnTable,
  key: readonly string[],
  beside: string,
  moved: ReadonlyMap<string, string>,
): readonly Change[] {
  const column = table.columnOf("customerId");
  if (column < 0) return [];
  const keyOf = (id: string, row: OwnTable["rows"][number]) => `${id}\n${textOf(table, row, beside)}`;
  const taken = new Set(table.rows.map((row) => keyOf(textOf(table, row, "customerId"), row)));
  return table.rows.flatMap((row): readonly Change[] => {
    const after = moved.get(textOf(table, row, "customerId"));
    if (after === undefined || taken.has(keyOf(after, row))) return [];
    taken.add(keyOf(after, row));
    const identity = identityOf(table, key, row);
    const before = table.value(row.cells, "customerId");
    const heading = "customerId";
    return [{ kind: "set-cell", row: identity, column, heading, field: "customerId", before, after }];
  });
}
