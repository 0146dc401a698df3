import type { Change } from "../../changes/patch";
import type { MergePlan } from "../../dedupe/merge/mergePlan";
import { contacts } from "../../sheets/standard/contacts";
import { tierHistory } from "../../sheets/standard/tierHistory";
import { columnOf, type Table } from "../../tables/table";
import type { OwnTable } from "../../templates/own/ownSheets";
import { textIn } from "../../templates/own/ownSheets";
import type { BookContext } from "../context/bookContext";
import { identityOf } from "./upsertRows";

/** Sheets of ours whose rows belong to a customer by its id, with what else makes their key. */
const followers = [
  { spec: contacts, beside: "contactName" },
  { spec: tierHistory, beside: "period" },
] as const;

/** Old id → the id that stays, of some merges. */
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
export function ownRelinks({ own }: BookContext): (moved: ReadonlyMap<string, string>) => readonly Change[] {
  const followed = followers.flatMap(({ spec, beside }) => {
    const table = own.tables.get(spec.id);
    return table ? [relinksIn(table, spec.key, beside)] : [];
  });
  return (moved) => (moved.size === 0 ? [] : followed.flatMap((relinks) => relinks(moved)));
}

function relinksIn(
  table: OwnTable,
  key: readonly string[],
  beside: string,
): (moved: ReadonlyMap<string, string>) => readonly Change[] {
  const column = table.columnOf("customerId");
  if (column < 0) return () => [];
  const keyOf = (id: string, row: OwnTable["rows"][number]) => `${id}\n${textIn(table, row.cells, beside)}`;
  const taken = new Set<string>();
  const lines = new Map<string, OwnTable["rows"][number][]>();
  for (const row of table.rows) {
    const id = textIn(table, row.cells, "customerId");
    taken.add(keyOf(id, row));
    const of = lines.get(id);
    if (of) of.push(row);
    else lines.set(id, [row]);
  }
  const relink = (row: OwnTable["rows"][number], after: string): readonly Change[] => {
    if (taken.has(keyOf(after, row))) return [];
    taken.add(keyOf(after, row));
    const identity = identityOf(table, key, row);
    const before = table.value(row.cells, "customerId");
    const heading = table.headingOf("customerId");
    return [{ kind: "set-cell", row: identity, column, heading, field: "customerId", before, after }];
  };
  return (moved) =>
    [...moved].flatMap(([id, after]) => (lines.get(id) ?? []).flatMap((row) => relink(row, after)));
}
