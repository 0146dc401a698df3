import type { Conflict } from "../../core/changes/conflict";
import type { RecordedChange } from "../../core/changes/patch";
import { timesOfEach } from "../../core/values/groups/timesOfEach";
import type { Running } from "../excel/running";
import { readHeadings } from "../reading/sheets/readHeadings";
import { type PartChange, type Sight, tableFor, verdictOf } from "./partVerdict";
import type { Part, Scene } from "./plan";

/** Holds tables, columns and validations to come or go against the workbook. */
export async function planParts(
  changes: readonly RecordedChange[],
  scene: Scene & Pick<Sight, "leaving">,
  running: Running,
): Promise<Part<PartChange>> {
  const wanted = changes.filter(
    (change): change is PartChange => change.kind === "add-part" || change.kind === "remove-part",
  );
  const planned: PartChange[] = [];
  const conflicts: Conflict[] = [];
  let done = 0;
  if (wanted.length === 0) return { planned, conflicts, done };
  const tables = wanted.flatMap((change) => tableFor(change, scene.facts) ?? []);
  const headings = await readHeadings(tables, running);
  const emptied = emptiedBy(changes);
  const sight = { ...scene, headings, running, emptied, added: new Map<string, number>() };
  for (const change of wanted) {
    const verdict = await verdictOf(change, sight);
    if (verdict === "done") done++;
    else if (typeof verdict === "string") conflicts.push({ reason: verdict, change, row: null, found: null });
    else planned.push(verdict);
  }
  return { planned, conflicts, done };
}

function emptiedBy(changes: readonly RecordedChange[]): Sight["emptied"] {
  const emptied = changes.flatMap((change) =>
    change.kind === "set-cell" && change.after === "" ? [`${change.row.sheet}\n${change.column}`] : [],
  );
  const times = timesOfEach(emptied);
  return (sheet, column) => times.get(`${sheet}\n${column}`) ?? 0;
}
