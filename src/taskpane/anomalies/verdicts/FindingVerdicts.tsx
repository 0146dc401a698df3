import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { FindingView } from "../../../core/analysis/anomalies/views/findingViews";
import type { CorrectionDecision, Verdict } from "../../../core/changes/proposal";
import { formatSerial } from "../../../core/values/dates/serialDay";
import { Icon } from "../../components/Icon";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";
import { DismissForm } from "./DismissForm";
import { wayOf } from "./dismissWay";
import { TypeValue } from "./TypeValue";

interface Props {
  readonly finding: FindingView;
  readonly verdict: Verdict;
  readonly decision: CorrectionDecision | undefined;
  readonly onDecide: (decision: CorrectionDecision) => void;
  readonly onTakeBack: () => void;
}

/** What a person says of one finding: take the suggestion, type another value, pass over it, or leave it and say why. */
export function FindingVerdicts(props: Props): ReactNode {
  const { finding, verdict, decision, onDecide } = props;
  const [open, setOpen] = useState<"none" | "value" | "reason">("none");
  const { anomalies } = useTexts();
  const close = () => setOpen("none");
  if (decision?.dismissal) return <Left dismissal={decision.dismissal} onDecide={onDecide} />;
  return (
    <>
      <Choices {...props} onOpen={(wanted) => setOpen(open === wanted ? "none" : wanted)} open={open} />
      {verdict === "reject" && open === "none" && <Passed />}
      {open === "value" && (
        <TypeValue
          field={finding.field}
          onValue={(value) => {
            close();
            onDecide({ verdict: "accept", value });
          }}
          start={finding.value}
          submit={anomalies.accept}
        />
      )}
      {open === "reason" && (
        <DismissForm
          focused
          inColumn={finding.column !== null}
          onCancel={close}
          onKeep={(dismissal) => {
            close();
            onDecide({ verdict: "reject", dismissal });
          }}
        />
      )}
    </>
  );
}

interface ChoicesProps extends Props {
  readonly open: "none" | "value" | "reason";
  readonly onOpen: (wanted: "value" | "reason") => void;
}

/** As wide as its words: in Chinese four stand in one line of a pane of 320 px, on hundreds of cards. */
const narrow = { minWidth: 0 };

function Choices({
  finding,
  verdict,
  decision,
  onDecide,
  onTakeBack,
  open,
  onOpen,
}: ChoicesProps): ReactNode {
  const styles = useSurfaces();
  const { anomalies } = useTexts();
  const accepted = verdict === "accept";
  const rejected = verdict === "reject";
  const correctable = finding.correction !== null || decision?.value !== undefined;
  return (
    <div className={styles.wrap} style={{ columnGap: 4 }}>
      {correctable && (
        <Button
          appearance={accepted ? "primary" : "secondary"}
          aria-pressed={accepted}
          icon={<Icon name="check" size={16} />}
          onClick={() => (accepted ? onTakeBack() : onDecide({ verdict: "accept" }))}
          size="small"
          style={narrow}
        >
          {accepted ? anomalies.accepted : anomalies.accept}
        </Button>
      )}
      {finding.column !== null && (
        <Button
          appearance={correctable ? "subtle" : "secondary"}
          aria-expanded={open === "value"}
          onClick={() => onOpen("value")}
          size="small"
          style={narrow}
        >
          {anomalies.typeValue}
        </Button>
      )}
      <Button
        appearance={rejected ? "outline" : "subtle"}
        aria-pressed={rejected}
        icon={<Icon name="cross" size={16} />}
        onClick={() => onDecide({ verdict: rejected ? "undecided" : "reject" })}
        size="small"
        style={narrow}
      >
        {rejected ? anomalies.rejected : anomalies.reject}
      </Button>
      <Button
        appearance="subtle"
        aria-expanded={open === "reason"}
        aria-label={anomalies.dismiss}
        onClick={() => onOpen("reason")}
        size="small"
        style={narrow}
        title={anomalies.dismiss}
      >
        {anomalies.dismissShort}
      </Button>
    </div>
  );
}

function Passed(): ReactNode {
  const styles = useSurfaces();
  const { anomalies } = useTexts();
  return <span className={styles.muted}>{anomalies.passed}</span>;
}

/** What was noted, and the way to take the note back. */
function Left({
  dismissal,
  onDecide,
}: {
  readonly dismissal: NonNullable<CorrectionDecision["dismissal"]>;
  readonly onDecide: Props["onDecide"];
}): ReactNode {
  const styles = useSurfaces();
  const { anomalies } = useTexts();
  const way = anomalies.dismissWays[wayOf(dismissal)];
  const until = dismissal.until === undefined ? "" : formatSerial(dismissal.until);
  return (
    <div className={styles.wrap}>
      <span className={styles.muted}>{anomalies.dismissed(way, dismissal.reason, until)}</span>
      <Button
        appearance="secondary"
        onClick={() => onDecide({ verdict: "undecided" })}
        size="small"
        style={narrow}
      >
        {anomalies.dismissBack}
      </Button>
    </div>
  );
}
