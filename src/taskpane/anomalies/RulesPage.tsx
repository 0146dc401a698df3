import { Button, Input } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import type { InspectionSummary } from "../../core/analysis/anomalies/views/inspectionSummary";
import type { RuleSection, RuleView } from "../../core/analysis/anomalies/views/ruleViews";
import type { RuleDecision } from "../../core/changes/proposal";
import { LineSelect } from "../components/inputs/LineSelect";
import { ActionBar } from "../components/layout/ActionBar";
import { Heading } from "../components/layout/Heading";
import { Section } from "../components/layout/Section";
import { EmptyState } from "../components/notices/EmptyState";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useAnswer } from "../session/hooks/useAnswer";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { AnomaliesPage } from "./AnomaliesPage";
import { RuleSwitch } from "./RuleSwitch";

/** Which rules run in this workbook; what is switched is filed in 问题清单 for everybody. */
export function RulesPage(): ReactNode {
  const { inspection } = usePane().session;
  return inspection.phase === "reviewing" ? <Rules summary={inspection.summary} /> : <AnomaliesPage />;
}

const rulesShown = ["all", "found", "on", "off"] as const;
type WhichRules = (typeof rulesShown)[number];

function Rules({ summary }: { readonly summary: InspectionSummary }): ReactNode {
  const styles = useSurfaces();
  const { analysis, language } = usePane();
  const { anomalies, common } = useTexts();
  const { prepare } = useWriting();
  const [switched, setSwitched] = useState<readonly RuleDecision[]>([]);
  const [wanted, setWanted] = useState("");
  const [which, setWhich] = useState<WhichRules>("all");
  const { value, problem } = useAnswer(
    useCallback(() => analysis.call("ruleSections", [language]), [analysis, language]),
  );
  if (problem) return <ProblemBar problem={problem} />;
  const toggle = (ruleId: string, on: boolean) => {
    const others = switched.filter((one) => one.ruleId !== ruleId);
    const taken = others.length < switched.length;
    setSwitched(taken ? others : [...others, { ruleId, effect: on ? "closed" : "opened" }]);
  };
  const found = new Set(summary.groups.map(({ ruleId }) => ruleId));
  const of = (one: WhichRules) => (rule: RuleView) => isShown(rule, one, found);
  const shown = sectionsWith(value ?? [], wanted, of(which));
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <Heading lead={value ? anomalies.rulesLead : common.loadingRow} title={anomalies.rulesTitle} />
      <Input
        aria-label={anomalies.rulesSearch}
        onChange={(_, { value: text }) => setWanted(text)}
        placeholder={anomalies.rulesSearch}
        value={wanted}
      />
      <LineSelect
        label={anomalies.rulesShown}
        onChange={(chosen) => setWhich(rulesShown.find((one) => one === chosen) ?? "all")}
        options={rulesShown.map((one) => ({
          value: one,
          text: anomalies.rulesWhich[one](
            sectionsWith(value ?? [], wanted, of(one)).flatMap(({ rules }) => rules).length,
          ),
        }))}
        value={which}
      />
      {value && shown.length === 0 && <EmptyState icon="info" lead="" title={anomalies.rulesNone} />}
      {shown.map(({ title, rules }) => (
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

function isShown({ ruleId, on }: RuleView, which: WhichRules, found: ReadonlySet<string>): boolean {
  if (which === "all") return true;
  return which === "found" ? found.has(ruleId) : on === (which === "on");
}

/** The sections with their rules that are wanted and say the words looked for; sections without any are left out. */
function sectionsWith(
  sections: readonly RuleSection[],
  wanted: string,
  isWanted: (rule: RuleView) => boolean,
): readonly RuleSection[] {
  const words = wanted.trim().toLowerCase();
  const says = ({ title, reason, example }: RuleView) =>
    `${title}\n${reason}\n${example}`.toLowerCase().includes(words);
  return sections
    .map(({ title, rules }) => ({ title, rules: rules.filter((rule) => isWanted(rule) && says(rule)) }))
    .filter(({ rules }) => rules.length > 0);
}
