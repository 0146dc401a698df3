import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingGroup } from "../../../core/analysis/anomalies/views/findingViews";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import type { FindingFilter } from "../../session/state/route";
import { arrange } from "../inspection/groupOrder";

interface Props {
  readonly filter: FindingFilter;
  readonly groups: readonly FindingGroup[];
}

/** At the end of a rule's findings the way to the next rule, in the order of the page they were opened from. */
export function NextRule({ filter, groups }: Props): ReactNode {
  const { dispatch } = usePane();
  const { anomalies } = useTexts();
  const next = ruleAfter(filter, groups);
  if (next === undefined) return null;
  const { title, ruleId, severity, systemic, count } = next;
  const open = () => {
    // In place of this list: the way back leads to the page of all rules, not through every list seen.
    dispatch({ type: "went-back" });
    dispatch({
      type: "opened",
      route: { page: "findings", filter: { title, ruleId, severity, systemic } },
    });
  };
  return (
    <Button onClick={open} style={{ alignSelf: "flex-start", textAlign: "start" }}>
      {anomalies.nextRule(title, count)}
    </Button>
  );
}

/** Only of lists of one rule: a person's findings, or those since last time, have no next. */
function ruleAfter(
  { ruleId, severity, systemic, owner, since, customer }: FindingFilter,
  groups: readonly FindingGroup[],
): FindingGroup | undefined {
  const isOfRule = ruleId !== undefined && [owner, since, customer].every((part) => part === undefined);
  if (!isOfRule) return undefined;
  const { systemic: whole, groups: others } = arrange(groups, severity === "info" ? "info" : null, true);
  const all = [...whole, ...others];
  const here = all.findIndex((group) => group.ruleId === ruleId && group.systemic === (systemic ?? false));
  return here < 0 ? undefined : all[here + 1];
}
