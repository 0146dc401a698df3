import { explanationOf } from "../../anomalies/findings/explanationOf";
import { findingId } from "../../anomalies/findings/findingId";
import type { Found } from "../../anomalies/findings/found";
import type { InspectionContext } from "../../anomalies/rule/context";
import type { CorrectionDecision, CorrectionScope, Decisions } from "../../changes/proposal";
import type { Book } from "../../tables/table";
import { findingKey, numberedKey } from "../own/findingKeys";
import type { KeptDecisions } from "./views/inspectionSummary";

/** What was decided and not written yet, by keys that outlive a reading: rows may stand elsewhere in the next one. */
export interface Aside {
  readonly decisions: ReadonlyMap<string, CorrectionDecision>;
  readonly scope: CorrectionScope;
}

/** Names what was decided of the findings of one inspection, to be taken up by the next. */
export function setAside(
  book: Book,
  found: readonly Found[],
  decisions: Decisions<CorrectionDecision>,
  scope: CorrectionScope,
): Aside {
  const named = new Map<string, CorrectionDecision>();
  const ruleIds = new Set(Object.keys(decisions).map((id) => id.slice(0, id.indexOf(":"))));
  eachKey(book, found, ruleIds, (key, one, row) => {
    const decision = decisions[findingId(one.rule.id, { ...one, row })];
    if (decision) named.set(key, decision);
  });
  return { decisions: named, scope };
}

/** What still stands of it: findings that are gone, or were filed meanwhile, are decided on no more. */
export function takeUp(
  book: Book,
  context: InspectionContext,
  found: readonly Found[],
  { decisions: named, scope }: Aside,
): KeptDecisions {
  const decisions: Record<string, CorrectionDecision> = {};
  const groups: Record<string, string | null> = {};
  const ruleIds = new Set([...named.keys()].map((key) => key.slice(0, key.indexOf(":"))));
  eachKey(book, found, ruleIds, (key, one, row) => {
    const decision = named.get(key);
    if (!decision) return;
    const id = findingId(one.rule.id, { ...one, row });
    const { suggestion } = explanationOf(one.rule, { ...one, row }, { book, context, language: "zh-CN" });
    decisions[id] = decision;
    groups[id] = suggestion?.certainty === "safe" ? one.rule.id : null;
  });
  return { decisions, groups, scope };
}

function eachKey(
  book: Book,
  found: readonly Found[],
  ruleIds: ReadonlySet<string>,
  take: (key: string, found: Found, row: number) => void,
): void {
  const given = new Map<string, number>();
  for (const one of found.filter(({ rule }) => ruleIds.has(rule.id)))
    for (const row of one.rows) take(numberedKey(findingKey(book, one, row), given), one, row);
}
