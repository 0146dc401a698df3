import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingView } from "../../../core/analysis/anomalies/views/findingViews";
import type { Severity } from "../../../core/anomalies/rule/hit";
import type { CorrectionDecision, Verdict } from "../../../core/changes/proposal";
import { shownCell, shownText } from "../../../core/dedupe/columns/texts/shownCell";
import { BeforeAfter } from "../../components/layout/BeforeAfter";
import { CustomerLink } from "../../components/links/CustomerLink";
import { SpotLink } from "../../components/links/SpotLink";
import { SeverityMark } from "../../components/marks";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";
import { FindingVerdicts } from "../verdicts/FindingVerdicts";

interface Props {
  readonly finding: FindingView;
  /** As its list says: what is wrong with a whole column is an offer row by row. */
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly decision: CorrectionDecision | undefined;
  readonly active: boolean;
  readonly position: string;
  readonly onSelect: () => void;
  readonly onDecide: (decision: CorrectionDecision) => void;
  readonly onTakeBack: () => void;
}

/** One finding: where, what is wrong, what it would become. */
export function FindingCard(props: Props): ReactNode {
  const { finding, verdict, decision, active, position, onSelect } = props;
  const styles = useSurfaces();
  const { anomalies } = useTexts();
  const after = decision?.value ?? finding.correction;
  const before = finding.column === null ? "" : shownText(finding.field, finding.value);
  // Most sentences name the value already: once is enough.
  const isNamed = before === "" || finding.message.includes(before);
  return (
    <article
      aria-current={active}
      aria-label={`${position} ${finding.message}`}
      className={mergeClasses(styles.card, active && styles.active)}
      onFocus={onSelect}
      tabIndex={-1}
    >
      <div className={styles.wrap}>
        <SeverityMark bare severity={props.severity} />
        <SpotLink spot={finding} />
        <span className={styles.muted}>{finding.heading || anomalies.wholeRow}</span>
      </div>
      {finding.customer !== "" && <CustomerLink name={finding.customer} of={finding} />}
      <p className={styles.text}>{finding.message}</p>
      {after !== null && (
        <BeforeAfter after={finding.field ? shownCell(finding.field, after) : after} before={before} />
      )}
      {after === null && !isNamed && <span>{anomalies.value(before)}</span>}
      <FindingVerdicts
        decision={decision}
        finding={finding}
        onDecide={props.onDecide}
        onTakeBack={props.onTakeBack}
        verdict={verdict}
      />
    </article>
  );
}
