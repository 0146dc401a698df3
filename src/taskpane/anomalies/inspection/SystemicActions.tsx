import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingGroup } from "../../../core/analysis/anomalies/views/findingViews";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { useWriting } from "../../session/hooks/work/useWriting";

interface Props {
  readonly group: FindingGroup;
  readonly onFill: () => void;
}

/** A problem of a whole column has one cause: fill the column, or close the rule that asks for it. */
export function SystemicActions({ group, onFill }: Props): ReactNode {
  const styles = useSurfaces();
  const { analysis, session } = usePane();
  const { anomalies } = useTexts();
  const { prepare } = useWriting();
  const { inspection } = session;
  const decisions = inspection.phase === "reviewing" ? inspection.decisions : {};
  const close = () =>
    prepare("findings", () =>
      analysis.call("findingPatch", [decisions, [{ ruleId: group.ruleId, effect: "closed" }]]),
    );
  return (
    <div className={styles.wrap}>
      {group.blank && (
        <Button onClick={onFill} size="small">
          {anomalies.fillColumn}
        </Button>
      )}
      <Button appearance="subtle" onClick={close} size="small">
        {anomalies.closeRule}
      </Button>
    </div>
  );
}
