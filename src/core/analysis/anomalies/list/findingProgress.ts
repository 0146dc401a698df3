import type { Found } from "../../../anomalies/findings/found";
import { severities } from "../../../anomalies/rule/hit";
import { languages } from "../../../sheets/words";
import { type FindingRecord, isDismissed } from "../../own/findingRecords";
import type { FindingTurn } from "../views/findingViews";
import { severityWords } from "./findingRow";
import type { FindingSpot, FindingSpots } from "./findingSpots";

/** What has become of a row of the list since it was last written. */
export interface Fate {
  readonly record: FindingRecord;
  /** The finding as it is now, null where it is gone or only an offer. */
  readonly spot: FindingSpot | null;
  readonly turn: "still" | "reopened" | "solved" | "kept";
}

/** The list against what was found: fates of its rows, and keys it does not have yet. */
export interface FindingProgress {
  readonly fates: readonly Fate[];
  readonly added: readonly (readonly [string, FindingSpot])[];
  /** All that was found, by key; offers only of the rules the list names. */
  readonly present: ReadonlyMap<string, FindingSpot>;
}

/** Rows whose rule could not run now, or whose sheet was not read, are kept: nothing is known of them. */
type Judged = (record: FindingRecord) => boolean;

export function findingProgress(
  records: readonly FindingRecord[],
  { listed, present }: FindingSpots,
  today: number,
  judged: Judged,
): FindingProgress {
  const dismissed = new Set(
    records.filter((record) => isDismissed(record, today)).map(({ key }) => bare(key)),
  );
  const fates = records.map((record): Fate => {
    const spot = listed.get(record.key) ?? null;
    if (dismissed.has(bare(record.key))) return { record, spot, turn: "kept" };
    if (present.has(record.key)) return { record, spot, turn: isBack(record) ? "reopened" : "still" };
    // What was decided of a rule everywhere is no finding: it stands until somebody decides otherwise.
    const closes = record.names.kind !== "rule" && judged(record) && record.status !== "solved";
    return { record, spot, turn: closes ? "solved" : "kept" };
  });
  const known = new Set(records.map(({ key }) => key));
  return { fates, added: [...listed].filter(([key]) => !known.has(key)), present };
}

/** The rows of what was found that took a turn; problems of whole columns have none of their own. */
export function rowsOfTurn(
  { fates, added, present }: FindingProgress,
  turn: FindingTurn,
): ReadonlyMap<Found, ReadonlySet<number>> {
  const spots =
    turn === "added"
      ? added.map(([, spot]) => spot)
      : fates.filter((fate) => fate.turn === turn).map(({ record }) => present.get(record.key));
  const rows = new Map<Found, Set<number>>();
  for (const spot of spots) {
    if (!spot || spot.row === null) continue;
    const of = rows.get(spot.found) ?? new Set();
    rows.set(spot.found, of.add(spot.row));
  }
  return rows;
}

function bare(key: string): string {
  return key.split("~")[0] ?? key;
}

/** Solved and here again, or its day has come. */
function isBack({ status, postponedTo }: FindingRecord): boolean {
  return status === "solved" || (status === "postponed" && postponedTo !== null);
}

/** Whether a finding weighs otherwise than the list says, whatever the language it was written in. */
export function weighsAnew({ record, spot }: Fate): boolean {
  if (spot === null) return false;
  const written = String(record.value("severity")).trim();
  const before = severities.find((severity) => languages.some((l) => severityWords[severity][l] === written));
  return before !== undefined && before !== spot.severity;
}
