import type { Suppression } from "../../anomalies/findings/suppressions";
import type { RuleEffect } from "../../changes/proposal";
import type { CellValue } from "../../sheets/cell";
import { type Field, fields } from "../../sheets/fields";
import { type FindingStatus, findingStatusChoices } from "../../sheets/standard/findingStatus";
import type { OwnTable } from "../../templates/own/ownSheets";
import { indexChoices } from "../../values/choices/choiceIndex";
import { readChoice } from "../../values/choices/readChoice";
import { valueIn } from "../../values/text/reading";
import { type ListKey, readKey } from "./findingKeys";

/** One row of 问题清单 as people left it. */
export interface FindingRecord {
  readonly key: string;
  readonly names: ListKey;
  /** null for a word we do not know: somebody's own, left alone. */
  readonly status: FindingStatus | null;
  /** Excel serial day; null where blank. */
  readonly postponedTo: number | null;
  readonly value: (column: string) => CellValue;
}

/** The rows of the list that name a finding or a column; rows people added themselves are not ours to judge. */
export function findingRecords(table: OwnTable | undefined): readonly FindingRecord[] {
  if (!table) return [];
  return table.rows.flatMap(({ cells }) => {
    const value = (column: string) => table.value(cells, column);
    const key = String(value("fingerprint")).trim();
    const names = readKey(key);
    if (names === null) return [];
    const postponedTo = value("postponedTo");
    return [
      {
        key,
        names,
        status: statusOf(value("findingStatus")),
        postponedTo: typeof postponedTo === "number" ? postponedTo : null,
        value,
      },
    ];
  });
}

const words = indexChoices(findingStatusChoices);

/** A blank status is an open one. */
function statusOf(cell: CellValue): FindingStatus | null {
  if (String(cell).trim() === "") return "open";
  const id = valueIn(readChoice(cell, words))?.id;
  return findingStatusChoices.find((entry) => entry.id === id)?.id ?? null;
}

/** True where people have said that the finding is not to be shown (any more, or until a day). */
export function isDismissed({ status, postponedTo }: FindingRecord, today: number): boolean {
  if (status === "postponed") return postponedTo !== null && today < postponedTo;
  return status === "ignored" || status === "false-alarm" || status === "confirmed";
}

/** What the list tells the next inspection to pass over. A postponed finding without a day is not dismissed. */
export function suppressionsOf(records: readonly FindingRecord[]): readonly Suppression[] {
  return records.flatMap((record): readonly Suppression[] => {
    const { names, postponedTo, status } = record;
    const { ruleId } = names;
    if (names.kind === "rule") return ruleSuppressions(ruleId, status);
    if (!isDismissed(record, Number.NEGATIVE_INFINITY)) return [];
    const until = status === "postponed" ? postponedTo : null;
    if (names.kind === "finding") return [{ kind: "finding", ruleId, fingerprint: names.fingerprint, until }];
    if (names.kind === "related")
      return status === "ignored" ? [{ kind: "related", ruleId, column: names.column }] : [];
    const field = fields.find((candidate) => candidate === names.field);
    // Only "ignored" closes a rule for a column: a systemic problem confirmed or postponed is still there.
    return field === undefined || status !== "ignored"
      ? []
      : [{ kind: "column", ruleId, role: names.role, field: field satisfies Field }];
  });
}

/** Of a rule everywhere: ignored = closed, a false alarm = softened to a hint, open = on; else as the catalogue says. */
function ruleSuppressions(ruleId: string, status: FindingRecord["status"]): readonly Suppression[] {
  const effect = status === null ? undefined : effects[status];
  return effect ? [{ kind: "rule", ruleId, effect }] : [];
}

const effects: Readonly<Partial<Record<FindingStatus, RuleEffect>>> = {
  ignored: "closed",
  "false-alarm": "softened",
  open: "opened",
  "in-progress": "opened",
  reopened: "opened",
};
