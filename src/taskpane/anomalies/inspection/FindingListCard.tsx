import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { InspectionSummary } from "../../../core/analysis/anomalies/views/inspectionSummary";
import type { CorrectionDecision, Decisions } from "../../../core/changes/proposal";
import { Section } from "../../components/layout/Section";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { useWriting } from "../../session/hooks/work/useWriting";
import { dismissalCount } from "../verdicts/correctionChoice";
import { parts } from "./PartLinks";
import { SinceLast } from "./SinceLast";

interface Props {
  readonly summary: InspectionSummary;
  readonly decisions: Decisions<CorrectionDecision>;
}

/** 问题清单: how it stands to what was found, and the way to bring it up to date. */
export function FindingListCard({ summary, decisions }: Props): ReactNode {
  const styles = useSurfaces();
  const { analysis } = usePane();
  const { anomalies } = useTexts();
  const { prepare } = useWriting();
  const { list, dismissed = 0 } = summary;
  const filed = dismissalCount(decisions);
  return (
    <Section id={parts.list} title={anomalies.list}>
      <div className={styles.card}>
        {list ? <SinceLast counts={list} /> : <span className={styles.muted}>{anomalies.listLead}</span>}
        {dismissed > 0 && <span className={styles.muted}>{anomalies.listDismissed(dismissed)}</span>}
        {filed > 0 && <span className={styles.muted}>{anomalies.listFiled(filed)}</span>}
        <div className={styles.wrap}>
          <Button onClick={() => prepare("findings", () => analysis.call("findingPatch", [decisions]))}>
            {anomalies.listWrite}
          </Button>
        </div>
      </div>
    </Section>
  );
}
