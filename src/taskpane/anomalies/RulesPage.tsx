import { Button } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import type { RuleDecision } from "../../core/changes/proposal";
import { ActionBar } from "../components/ActionBar";
import { Heading } from "../components/Heading";
import { ProblemBar } from "../components/ProblemBar";
import { Section } from "../components/Section";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/paneContext";
import { useAnswer } from "../session/useAnswer";
import { useTexts } from "../session/useTexts";
import { useWriting } from "../session/useWriting";
import { AnomaliesPage } from "./AnomaliesPage";
import { RuleSwitch } from "./RuleSwitch";

/** Which rules run in this workbook; what is switched is filed in 问题清单 for everybody. */
export function RulesPage(): ReactNode {
  const { inspection } = usePane().session;
  return inspection.phase === "reviewing" ? <Rules /> : <AnomaliesPage />;
}

function Rules(): ReactNode {
  const styles = useSurfaces();
  const { analysis, language } = usePane();
  const { anomalies, common } = useTexts();
  const { prepare } = useWriting();
  const [switched, setSwitched] = useState<readonly RuleDecision[]>([]);
  const { value, problem } = useAnswer(
    useCallback(() => analysis.call("ruleSections", [language]), [analysis, language]),
  );
  if (problem) return <ProblemBar problem={problem} />;
  const toggle = (ruleId: string, on: boolean) => {
    const others = switched.filter((one) => one.ruleId !== ruleId);
    const taken = others.length < switched.length;
    setSwitched(taken ? others : [...others, { ruleId, effect: on ? "closed" : "opened" }]);
  };
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <Heading lead={value ? anomalies.rulesLead : common.loadingRow} title={anomalies.rulesTitle} />
      {(value ?? []).map(({ title, rules }) => (
        <Section key={title} title={title}>
          <ul className={styles.plainList}>
            {rules.map((rule) => (
              <RuleSwitch
                key={rule.ruleId}
                onToggle={() => toggle(rule.ruleId, rule.on)}
                rule={rule}
                switched={switched.some(({ ruleId }) => ruleId === rule.ruleId)}
              />
            ))}
          </ul>
        </Section>
      ))}
      {switched.length > 0 && (
        <ActionBar text={anomalies.rulesSwitched(switched.length)}>
          <Button
            appearance="primary"
            onClick={() => prepare("findings", () => analysis.call("findingPatch", [{}, switched]))}
          >
            {anomalies.preview}
          </Button>
        </ActionBar>
      )}
    </div>
  );
}
