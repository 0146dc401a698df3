import type { FindingView, WantedFindings } from "../../../core/analysis/anomalies/views/findingViews";
import type { Pane } from "../../session/hooks/paneContext";

/** Findings asked for at once. */
const slice = 500;

/** Every finding a list is made of, however long: what is done to all of them is done by their names. */
export async function allFindings(
  analysis: Pane["analysis"],
  wanted: WantedFindings,
): Promise<readonly FindingView[]> {
  const findings: FindingView[] = [];
  for (;;) {
    const page = await analysis.call("findings", [{ ...wanted, offset: findings.length, limit: slice }]);
    findings.push(...page.items);
    if (page.items.length === 0 || findings.length >= page.total) return findings;
  }
}
