import type { Patch } from "../../../changes/patch";
import type { CorrectionDecision, Decisions, RuleDecision } from "../../../changes/proposal";
import { words } from "../../../sheets/words";
import type { FindingRecord } from "../../own/findingRecords";
import { resultChanges } from "../../results/resultChanges";
import type { TableRow } from "../../results/upsertRows";
import { closedColumn, closesColumn, dismissalRows, dismissedIn, ruleRows } from "./findingDismissals";
import { findingDue } from "./findingDue";
import { type Fate, type FindingProgress, weighsAnew } from "./findingProgress";
import { findingTexts, newFinding, statusLabel } from "./findingRow";
import type { FindingSpot } from "./findingSpots";
import type { FindingListRun } from "./listProgress";

/** More new rows at once are not worked through; the rest follows as these are solved. */
const mostAdded = 10_000;

const reason = words("更新问题清单", "Update the findings list");

/**
 * Writes 问题清单 or brings it up to date: new findings are added, those gone are closed, those back are opened again;
 * what people typed (owner, due date, their own status) stays. Nothing new means nothing is written.
 */
export function findingPatch(
  run: FindingListRun,
  progress: FindingProgress,
  decisions: Decisions<CorrectionDecision>,
  ofRules: readonly RuleDecision[] = [],
): Patch {
  const { language } = run;
  const dismissed = dismissedIn(run.inspection, decisions);
  const known = new Set(progress.fates.map(({ record }) => record.key));
  const filed = [...dismissalRows(run, dismissed), ...ruleRows(run, ofRules)].map((row) =>
    known.has(String(row.fingerprint)) ? withoutTheirs(row) : row,
  );
  const taken = new Set(filed.map(({ fingerprint }) => fingerprint));
  const isClosed = ({ found }: FindingSpot) => closesColumn(dismissed, found);
  const rows = livedRows(run, {
    fates: progress.fates.filter(({ spot }) => spot === null || !isClosed(spot)),
    added: progress.added.filter(([, spot]) => !isClosed(spot)),
  });
  const closed = progress.fates.filter(({ spot }) => spot !== null && isClosed(spot));
  const all = [
    ...filed,
    ...[...rows, ...closed.map(({ record }) => closedRow(run, record))].filter(
      ({ fingerprint }) => !taken.has(fingerprint),
    ),
  ];
  const changes = all.length === 0 ? [] : resultChanges({ id: "findings", language }, run.own, all);
  return { operation: "findings", reason: reason[language], changes };
}

/** What people may have typed stays when they dismiss a finding that is listed already. */
function withoutTheirs({ owner: _owner, dueOn: _due, firstSeen: _first, ...row }: TableRow): TableRow {
  return row;
}

/** A finding listed before its rule was closed for its column. */
function closedRow({ language }: FindingListRun, { key }: FindingRecord): TableRow {
  const findingStatus = statusLabel("ignored", language);
  return { findingStatus, statusReason: closedColumn[language], fingerprint: key };
}

/** `lastSeen` alone is no news: a workbook inspected again unchanged is not written to. */
function livedRows(
  run: FindingListRun,
  { fates, added }: Pick<FindingProgress, "fates" | "added">,
): readonly TableRow[] {
  const turned = fates.flatMap((fate) => turnedRow(run, fate));
  const fresh = added.slice(0, mostAdded).map(([key, spot]) => newFinding(run, key, spot));
  if (turned.length + fresh.length === 0) return [];
  const written = new Set(turned.map(({ fingerprint }) => fingerprint));
  const seen = fates.filter(({ turn, record }) => turn === "still" && !written.has(record.key));
  const refreshed = seen.map(
    ({ record, spot }): TableRow => ({
      ...(spot === null ? {} : liveTexts(run, { record, spot })),
      lastSeen: run.context.today,
      fingerprint: record.key,
    }),
  );
  return [...fresh, ...turned, ...refreshed];
}

function turnedRow(run: FindingListRun, fate: Fate): readonly TableRow[] {
  const { record, spot, turn } = fate;
  const { language, context } = run;
  const fingerprint = record.key;
  if (turn === "solved") {
    const closedBy = words("复查时已不存在", "gone when inspected again")[language];
    return [
      { findingStatus: statusLabel("solved", language), closedOn: context.today, closedBy, fingerprint },
    ];
  }
  const texts = spot === null ? {} : liveTexts(run, { record, spot });
  if (turn === "reopened") {
    const dueOn = findingDue(spot?.severity ?? "warning", context.today);
    const findingStatus = statusLabel("reopened", language);
    return [
      { ...texts, findingStatus, dueOn, closedOn: "", closedBy: "", lastSeen: context.today, fingerprint },
    ];
  }
  if (turn === "kept" || !weighsAnew(fate)) return [];
  return [{ ...texts, lastSeen: context.today, fingerprint }];
}

/** The value is part of the fingerprint: it cannot have changed, only been read back in another form. */
function liveTexts(
  run: FindingListRun,
  { record, spot }: Pick<Fate, "record"> & { readonly spot: NonNullable<Fate["spot"]> },
): TableRow {
  const { value: _, suggestion = "", ...texts } = findingTexts(run, spot);
  const same = String(record.value("suggestion")) === String(suggestion);
  return same ? texts : { ...texts, suggestion };
}
