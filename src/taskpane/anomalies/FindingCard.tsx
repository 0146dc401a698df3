import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingView } from "../../core/analysis/findingViews";
import type { Dismissal, Verdict } from "../../core/changes/proposal";
import { BeforeAfter } from "../components/BeforeAfter";
import { Icon } from "../components/Icon";
import { SeverityMark } from "../components/marks";
import { SpotLink } from "../components/SpotLink";
import { useSurfaces } from "../components/surfaces";
import { CustomerLink } from "../customers/CustomerLink";
import { useTexts } from "../session/useTexts";
import { DismissForm } from "./DismissForm";

interface Props {
  readonly finding: FindingView;
  readonly verdict: Verdict;
  readonly dismissal: Dismissal | undefined;
  readonly active: boolean;
  readonly position: string;
  readonly onSelect: () => void;
  readonly onVerdict: (verdict: Verdict) => void;
  readonly onTakeBack: () => void;
  readonly onDismiss: (dismissal: Dismissal | null) => void;
}

/** One finding: where, what is wrong, what it would become. */
export function FindingCard({
  finding,
  verdict,
  dismissal,
  active,
  position,
  onSelect,
  onVerdict,
  onTakeBack,
  onDismiss,
}: Props): ReactNode {
  const styles = useSurfaces();
  const { anomalies, customers } = useTexts();
  return (
    <article
      aria-current={active}
      aria-label={`${position} ${finding.message}`}
      className={mergeClasses(styles.card, active && styles.active)}
      onFocus={onSelect}
    >
      <div className={styles.wrap}>
        <SeverityMark bare severity={finding.severity} />
        <SpotLink spot={finding} />
        <CustomerLink label={customers.open} name="" of={finding} />
        <span className={styles.muted}>{finding.heading || anomalies.wholeRow}</span>
      </div>
      <p className={styles.text}>{finding.message}</p>
      {finding.correction === null ? (
        <span className={styles.muted}>{anomalies.noCorrection}</span>
      ) : (
        <BeforeAfter after={finding.correction} before={finding.value} />
      )}
      <Verdicts
        correctable={finding.correction !== null}
        onTakeBack={onTakeBack}
        onVerdict={onVerdict}
        verdict={verdict}
      />
      {verdict === "reject" && (
        <DismissForm dismissal={dismissal} inColumn={finding.column !== null} onDismiss={onDismiss} />
      )}
    </article>
  );
}

interface VerdictsProps {
  readonly verdict: Verdict;
  readonly correctable: boolean;
  readonly onVerdict: (verdict: Verdict) => void;
  readonly onTakeBack: () => void;
}

function Verdicts({ verdict, correctable, onVerdict, onTakeBack }: VerdictsProps): ReactNode {
  const styles = useSurfaces();
  const { anomalies } = useTexts();
  const accepted = verdict === "accept";
  const rejected = verdict === "reject";
  return (
    <div className={styles.row}>
      {correctable && (
        <Button
          appearance={accepted ? "primary" : "secondary"}
          aria-pressed={accepted}
          icon={<Icon name="check" size={16} />}
          onClick={() => (accepted ? onTakeBack() : onVerdict("accept"))}
          size="small"
        >
          {accepted ? anomalies.accepted : anomalies.accept}
        </Button>
      )}
      <Button
        appearance={rejected ? "outline" : "subtle"}
        aria-pressed={rejected}
        icon={<Icon name="cross" size={16} />}
        onClick={() => onVerdict(rejected ? "undecided" : "reject")}
        size="small"
      >
        {rejected ? anomalies.rejected : anomalies.reject}
      </Button>
    </div>
  );
}
