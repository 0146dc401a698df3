import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import { enMany } from "../reasons/reasonWords";
import { ruleChangeWords } from "../scheme/ruleWords";
import { bookedLines } from "./bookedLines";
import { contractLines } from "./contractLines";
import { copiedLines } from "./copiedLines";
import { dealLines } from "./dealLines";
import { doubtfulLines } from "./doubtfulLines";
import { duplicateLines } from "./duplicateLines";
import type { GateCounts, GateLine } from "./gateLine";
import { linkedLines } from "./linkedLines";
import { monthLines } from "./monthLines";
import { namedLines } from "./namedLines";
import { obstacleLines } from "./obstacleLines";
import { outlookLines } from "./outlookLines";
import { parallelLines } from "./parallelLines";
import { reachLines } from "./reachLines";
import { refundLines } from "./refundLines";
import { takenBackLines } from "./takenBackLines";
import { taxLines } from "./taxLines";
import { totalLines } from "./totalLines";

/**
 * What should be mended before a run, with its effect, the most customers first; empty = go ahead. Nothing blocks:
 * the user decides.
 */
export function dataGate(counts: GateCounts, language: Language): readonly GateLine[] {
  const all = [
    ...obstacleLines(counts, language),
    ...doubtfulLines(counts.doubtful, language),
    ...taxLines(counts.tax, language),
    ...duplicateLines(counts.duplicates, language),
  ];
  all.sort((a, b) => b.customers - a.customers || b.rows - a.rows);
  return [
    ...(counts.noDeals ? dealLines(language) : []),
    ...reachLines(counts, language),
    ...outlookLines(counts.outlook, language),
    ...monthLines(counts.months, language),
    ...contractLines(counts.contracts, language),
    ...totalLines(counts.totals, language),
    ...all,
    ...parentLines(counts.parents, language),
    ...linkedLines(counts.linked, language),
    ...refundLines(counts.refunds, language),
    ...takenBackLines(counts.takenBack, language),
    ...bookedLines(counts.booked, language),
    ...parallelLines(counts.parallel ?? [], language),
    ...namedLines(counts.named ?? 0, language),
    ...copiedLines(counts.copied ?? [], language),
    ...expiredLines(counts.expired ?? 0, language),
    ...rulesLines(counts.otherRules, language),
  ];
}

function parentLines(parents: GateCounts["parents"], language: Language): readonly GateLine[] {
  if (!parents || parents.rows === 0) return [];
  const { rows, places } = parents;
  const text =
    language === "zh-CN"
      ? `${grouped(rows)} 位客户的上级客户编号在客户表中找不到，暂按单独的客户分级，不计入集团。`
      : `${enMany(rows, "customer")} with a parent that is not in the list: tiered on their own, outside any group.`;
  return [{ cause: "parents", rows, customers: rows, fix: null, text, places }];
}

function expiredLines(expired: number, language: Language): readonly GateLine[] {
  if (expired === 0) return [];
  const text =
    language === "zh-CN"
      ? `${grouped(expired)} 位客户的人工等级已到期，恢复为系统等级；需要时请重新人工定级。`
      : `${enMany(expired, "tier")} set by hand expired, so the figures decide again; set anew where needed.`;
  return [{ cause: "expired", rows: expired, customers: expired, fix: null, text }];
}

function rulesLines(other: GateCounts["otherRules"], language: Language): readonly GateLine[] {
  if (!other) return [];
  const text = ruleChangeWords(other, other.period, language);
  return [{ cause: "rules", rows: 0, customers: 0, fix: null, text }];
}
