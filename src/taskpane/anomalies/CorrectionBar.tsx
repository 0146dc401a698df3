import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingGroup } from "../../core/analysis/findingViews";
import type { CorrectionDecision, CorrectionScope, Decisions } from "../../core/changes/proposal";
import { ActionBar } from "../components/ActionBar";
import { acceptedCount } from "../session/accepted";
import type { Groups } from "../session/jobState";
import { useTexts } from "../session/useTexts";
import { useWriting } from "../session/useWriting";
import { wholesaleCount } from "./correctionChoice";

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly decisions: Decisions<CorrectionDecision>;
  readonly decided: Groups;
  readonly scope: CorrectionScope;
}

/** How many corrections were accepted, and the way to look at them. */
export function CorrectionBar({ groups, decisions, decided, scope }: Props): ReactNode {
  const { anomalies } = useTexts();
  const { preview } = useWriting();
  const covers = (ruleId: string) => scope.safeOfRules.includes(ruleId);
  const accepted = acceptedCount(wholesaleCount(groups, scope), decisions, decided, covers);
  if (accepted === 0) return null;
  return (
    <ActionBar text={anomalies.decided(accepted)}>
      <Button appearance="primary" onClick={() => preview("inspection")}>
        {anomalies.preview}
      </Button>
    </ActionBar>
  );
}
