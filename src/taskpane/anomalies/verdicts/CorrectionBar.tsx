import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingGroup } from "../../../core/analysis/anomalies/views/findingViews";
import type { CorrectionDecision, CorrectionScope, Decisions } from "../../../core/changes/proposal";
import { ActionBar } from "../../components/layout/ActionBar";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { useWriting } from "../../session/hooks/work/useWriting";
import { acceptedCount } from "../../session/state/accepted";
import type { Groups } from "../../session/state/jobState";
import { dismissalCount, wholesaleCount } from "./correctionChoice";

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly decisions: Decisions<CorrectionDecision>;
  readonly decided: Groups;
  readonly scope: CorrectionScope;
}

/** How many corrections were accepted and findings left with a reason, and the way to write each. */
export function CorrectionBar({ groups, decisions, decided, scope }: Props): ReactNode {
  const { analysis } = usePane();
  const { anomalies } = useTexts();
  const { preview, prepare } = useWriting();
  const covers = (ruleId: string) => scope.safeOfRules.includes(ruleId);
  const accepted = acceptedCount(wholesaleCount(groups, scope), decisions, decided, covers);
  const left = dismissalCount(decisions);
  if (accepted + left === 0) return null;
  const words = [
    ...(accepted > 0 ? [anomalies.decided(accepted)] : []),
    ...(left > 0 ? [anomalies.leftCount(left)] : []),
  ];
  return (
    <ActionBar text={words.join(" · ")}>
      {left > 0 && (
        <Button
          appearance={accepted > 0 ? "secondary" : "primary"}
          onClick={() => prepare("findings", () => analysis.call("findingPatch", [decisions]))}
        >
          {anomalies.listWrite}
        </Button>
      )}
      {accepted > 0 && (
        <Button appearance="primary" onClick={() => preview("inspection")}>
          {anomalies.preview}
        </Button>
      )}
    </ActionBar>
  );
}
