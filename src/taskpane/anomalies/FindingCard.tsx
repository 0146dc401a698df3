import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingView } from "../../core/analysis/anomalies/findingViews";
import type { CorrectionDecision, Verdict } from "../../core/changes/proposal";
import { shownCell, shownText } from "../../core/dedupe/shownCell";
import { BeforeAfter } from "../components/BeforeAfter";
import { SeverityMark } from "../components/marks";
import { SpotLink } from "../components/SpotLink";
import { useSurfaces } from "../components/surfaces";
import { CustomerLink } from "../customers/CustomerLink";
import { useTexts } from "../session/useTexts";
import { FindingVerdicts } from "./FindingVerdicts";

interface Props {
  readonly finding: FindingView;
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
  const { anomalies, customers } = useTexts();
  const after = decision?.value ?? finding.correction;
  return (
    <article
      aria-current={active}
      aria-label={`${position} ${finding.message}`}
      className={mergeClasses(styles.card, active && styles.active)}
      onFocus={onSelect}
      tabIndex={-1}
    >
      <div className={styles.wrap}>
        <SeverityMark bare severity={finding.severity} />
        <SpotLink spot={finding} />
        <CustomerLink label={customers.open} name="" of={finding} />
        <span className={styles.muted}>{finding.heading || anomalies.wholeRow}</span>
      </div>
      <p className={styles.text}>{finding.message}</p>
      {after === null ? (
        <span className={styles.muted}>{anomalies.noCorrection}</span>
      ) : (
        <BeforeAfter
          after={finding.field ? shownCell(finding.field, after) : after}
          before={shownText(finding.field, finding.value)}
        />
      )}
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
