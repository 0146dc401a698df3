import type { Change } from "../../changes/patch";
import type { NameBlueprint } from "../../sheets/blueprint";
import { columnIndex } from "../../sheets/cell";
import type { StructureProblem } from "./structureProblem";

/** Names that are gone, or point elsewhere (a deleted row leaves #REF!, a list typed by hand does not grow). */
export function checkNames(
  expected: readonly NameBlueprint[],
  present: ReadonlyMap<string, string>,
): readonly StructureProblem[] {
  return expected.flatMap((name): StructureProblem[] => {
    const now = present.get(name.name.toLowerCase());
    if (now !== undefined && pointsRight(now, name.formula)) return [];
    const kind = now === undefined ? ("name-missing" as const) : ("name-wrong" as const);
    const change: Change = { kind: "add-name", name, ...(now !== undefined && { replaces: now }) };
    const about = { sheet: "", subject: name.name, cells: 1, certain: true };
    return [{ id: `name ${name.name}`, kind, ...about, changes: [change] }];
  });
}

/** The same sheet, column and first row, and a range that grows or is long enough. */
function pointsRight(now: string, wanted: string): boolean {
  const [a, b] = [targetOf(now), targetOf(wanted)];
  return a !== null && b !== null && a.place === b.place && (a.grows || a.last >= b.last);
}

/** Where a name begins, how far it reaches, and whether it grows with its list; null: not one column of a sheet. */
export function targetOf(formula: string) {
  const found = /^=((?:'(?:[^']|'')+'|[^'!]+)!)\$([A-Z]+)\$(\d+)/.exec(formula);
  if (!found || formula.includes("#REF!")) return null;
  const [, sheet = "", column = "A", row = "1"] = found;
  const place = JSON.stringify([sheet.replace(/'/g, "").toLowerCase(), columnIndex(column), row]);
  // A name that grows reaches as far as the area its INDEX looks into.
  const rows = [...formula.matchAll(/\$[A-Z]+\$(\d+)/g)].map(([, reached]) => Number(reached));
  return { place, last: Math.max(...rows), grows: formula.includes("INDEX(") };
}
