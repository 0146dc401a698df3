import type { Patch } from "../../changes/patch";
import { readSourceLink } from "../source/sourceLink";

/** The sheets (or files) whose rows an import adds, by the links it writes. */
export function importedSheets(patch: Patch): readonly string[] {
  const sheets = new Set<string>();
  for (const change of patch.changes) {
    if (patch.operation !== "import" || change.kind !== "add-rows") continue;
    const [key] = change.key;
    for (const row of change.rows) {
      const link = key === undefined ? null : readSourceLink(row[key] ?? "");
      if (link?.mark) sheets.add(link.sheet);
    }
  }
  return [...sheets];
}
