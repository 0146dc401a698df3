import type { FindingQuery } from "../../src/core/analysis/anomalies/views/findingViews";
import type { TierContext } from "../../src/core/analysis/context/jobContext";
import type { TierQuery } from "../../src/core/analysis/tiering/views/tierViews";
import type { Decisions, TierDecision } from "../../src/core/changes/proposal";
import { type FakeBook, fakeAnalysis } from "./fakes/fakeAnalysis";
import { type FakeWorkbook, fakeGateway } from "./fakes/fakeGateway";
import { renderPane } from "./renderPane";

interface Setting {
  readonly book?: FakeBook;
  readonly workbook?: FakeWorkbook;
  /** Steps to go on after the check, by 下一步. */
  readonly steps?: number;
}

/** The pane with a run of the tiers on show, and what was asked of the analysis. */
export async function openTiers({ book = {}, workbook = {}, steps = 1 }: Setting = {}) {
  const asked: Decisions<TierDecision>[] = [];
  const runs: TierContext[] = [];
  const queries: TierQuery[] = [];
  const findings: FindingQuery[] = [];
  const analysis = fakeAnalysis(book);
  const watched = {
    ...analysis,
    assignTiers: (context: TierContext, report: (share: number) => void) => {
      runs.push(context);
      return analysis.assignTiers(context, report);
    },
    findings: (query: FindingQuery) => {
      findings.push(query);
      return analysis.findings(query);
    },
    tiers: (query: TierQuery) => {
      queries.push(query);
      return analysis.tiers(query);
    },
    tierPatch: (decisions: Decisions<TierDecision>) => {
      asked.push(decisions);
      return analysis.tierPatch(decisions);
    },
  };
  const pane = renderPane({ analysis: watched, gateway: fakeGateway(workbook) });
  await pane.press("分级", "tab");
  await pane.press("开始分级");
  for (let step = 0; step < steps; step++) await pane.press("下一步");
  return { ...pane, asked, runs, queries, findings };
}
