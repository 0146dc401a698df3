import { type OwnTable, textIn } from "../../templates/own/ownSheets";

export function mergedIdsOf(table: OwnTable | undefined): ReadonlyMap<string, string> {
  const pairs = (table?.rows ?? []).map(
    ({ cells }) => [textIn(table, cells, "mergedId"), textIn(table, cells, "survivorId")] as const,
  );
  const direct = new Map(pairs.filter(([from, to]) => from !== "" && to !== ""));
  return new Map([...direct.keys()].map((id) => [id, lastOf(direct, id)]));
}

/** Where an id leads in the end: who took it over may have been merged later. */
function lastOf(direct: ReadonlyMap<string, string>, id: string): string {
  const seen = new Set([id]);
  let last = direct.get(id) ?? id;
  for (let next = direct.get(last); next !== undefined && !seen.has(last); next = direct.get(last)) {
    seen.add(last);
    last = next;
  }
  return last;
}
