import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { InspectionSummary } from "../../../core/analysis/anomalies/views/inspectionSummary";
import { type Severity, severities } from "../../../core/anomalies/rule/hit";
import type { CorrectionDecision, CorrectionScope, Decisions } from "../../../core/changes/proposal";
import { Heading } from "../../components/layout/Heading";
import { Section } from "../../components/layout/Section";
import { Tile } from "../../components/layout/Tile";
import { SeverityMark } from "../../components/marks";
import { RelatedSheets } from "../../components/sheets/RelatedSheets";
import { useSurfaces } from "../../components/surfaces";
import { toPageTop } from "../../session/hooks/focus/pageFocus";
import { usePane } from "../../session/hooks/paneContext";
import { usePlace } from "../../session/hooks/usePlace";
import { useTexts } from "../../session/hooks/useTexts";
import type { Groups } from "../../session/state/jobState";
import { knownMappings } from "../../session/state/mappingFacts";
import { CorrectionBar } from "../verdicts/CorrectionBar";
import { FalseAlarmCard } from "./FalseAlarmCard";
import { FindingListCard } from "./FindingListCard";
import { arrange } from "./groupOrder";
import { MarksCard } from "./MarksCard";
import { NotEvaluated } from "./NotEvaluated";
import { OwnerCounts } from "./OwnerCounts";
import { PartLinks } from "./PartLinks";
import { QualityScore } from "./QualityScore";
import { RuleCard } from "./RuleCard";
import { SafeCard } from "./SafeCard";

interface Props {
  readonly summary: InspectionSummary;
  readonly decisions: Decisions<CorrectionDecision>;
  readonly decided: Groups;
  readonly scope: CorrectionScope;
}

/** What the inspection found, coarse first: the score, the severities, then one card a rule. */
export function InspectionReview({ summary, decisions, decided, scope }: Props): ReactNode {
  const surfaces = useSurfaces();
  const { session } = usePane();
  const { anomalies, common } = useTexts();
  const [{ only = null, everyWarning = false }, remember] = usePlace();
  const setOnly = (severity: Severity | null) => remember({ only: severity });
  // Pressed at the foot of a page that becomes another: its beginning is what was asked for.
  const show = (severity: Severity | null) => {
    setOnly(severity);
    toPageTop();
  };
  const { systemic, groups, held } = arrange(summary.groups, only, everyWarning);
  return (
    <>
      <Heading title={anomalies.title} />
      <RelatedSheets mappings={knownMappings(session.book) ?? []} />
      <QualityScore score={summary.qualityScore} />
      <fieldset aria-label={anomalies.filter} className={mergeClasses(surfaces.row, surfaces.bare)}>
        {severities.map((severity) => (
          <Tile
            count={common.count(summary.counts[severity])}
            key={severity}
            label={<SeverityMark many severity={severity} />}
            name={`${common.severities[severity]} ${anomalies.occurrences(summary.counts[severity])}`}
            onPress={() => setOnly(only === severity ? null : severity)}
            pressed={only === severity}
          />
        ))}
      </fieldset>
      <PartLinks owners={summary.owners.some(({ owner }) => owner !== "")} />
      {only === null && (
        <SafeCard decided={decided} decisions={decisions} groups={summary.groups} scope={scope} />
      )}
      {systemic.length > 0 && (
        <Section title={anomalies.systemic}>
          {systemic.map((group) => (
            <RuleCard group={group} key={group.ruleId} scope={scope} />
          ))}
        </Section>
      )}
      {severities.map((severity) => {
        const cards = groups.filter((group) => group.severity === severity);
        return (
          cards.length > 0 && (
            <Section key={severity} title={common.manySeverities[severity]}>
              {cards.map((group) => (
                <RuleCard group={group} key={group.ruleId} scope={scope} />
              ))}
            </Section>
          )
        );
      })}
      <div className={surfaces.wrap}>
        {held > 0 && <Button onClick={() => remember({ everyWarning: true })}>{anomalies.more(held)}</Button>}
        {only === null && summary.counts.info > 0 && (
          <Button onClick={() => show("info")}>{anomalies.showInfo(summary.counts.info)}</Button>
        )}
        {only !== null && <Button onClick={() => show(null)}>{anomalies.showFirst}</Button>}
      </div>
      <OwnerCounts owners={summary.owners} />
      <FindingListCard decisions={decisions} summary={summary} />
      <MarksCard marked={summary.marked ?? false} />
      <FalseAlarmCard decisions={decisions} rules={summary.falseAlarms ?? []} />
      <NotEvaluated rules={summary.notEvaluated} />
      <CorrectionBar decided={decided} decisions={decisions} groups={summary.groups} scope={scope} />
    </>
  );
}
