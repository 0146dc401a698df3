import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FalseAlarms } from "../../../core/analysis/anomalies/views/inspectionSummary";
import type { CorrectionDecision, Decisions, RuleDecision } from "../../../core/changes/proposal";
import { Section } from "../../components/layout/Section";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { useWriting } from "../../session/hooks/work/useWriting";

interface Props {
  readonly rules: readonly FalseAlarms[];
  readonly decisions: Decisions<CorrectionDecision>;
}

/** Rules that cried wolf too often, with the offer to soften or close them; filed in 问题清单 like any dismissal. */
export function FalseAlarmCard({ rules, decisions }: Props): ReactNode {
  const styles = useSurfaces();
  const { analysis } = usePane();
  const { anomalies } = useTexts();
  const { prepare } = useWriting();
  if (rules.length === 0) return null;
  const file = (decision: RuleDecision) => () =>
    prepare("findings", () => analysis.call("findingPatch", [decisions, [decision]]));
  return (
    <Section title={anomalies.falseAlarms}>
      {rules.map(({ ruleId, title, judged, wrong, softens }) => (
        <article aria-label={title} className={styles.card} key={ruleId}>
          <span className={styles.strong}>{title}</span>
          <span className={styles.muted}>{anomalies.falseAlarmRate(wrong, judged)}</span>
          <div className={styles.wrap}>
            {softens && (
              <Button onClick={file({ ruleId, effect: "softened" })} size="small">
                {anomalies.soften}
              </Button>
            )}
            <Button onClick={file({ ruleId, effect: "closed" })} size="small">
              {anomalies.closeRule}
            </Button>
          </div>
        </article>
      ))}
    </Section>
  );
}
