import { Button, Field, Spinner } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { FindingView, WantedFindings } from "../../core/analysis/findingViews";
import { Disclosure } from "../components/Disclosure";
import { ProblemBar } from "../components/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/paneContext";
import { type Problem, problemOf } from "../session/problem";
import { useTexts } from "../session/useTexts";
import { type AllDecisions, allLeft, filledWith, suggestionsTaken } from "./allDecisions";
import { allFindings } from "./allFindings";
import { DismissForm } from "./DismissForm";
import { TypeValue } from "./TypeValue";

interface Props {
  readonly wanted: WantedFindings;
  readonly total: number;
  /** One of the list: what its column holds says how a value is typed. */
  readonly sample: FindingView | undefined;
  /** All stand in one column, so that one value can fit all. */
  readonly oneColumn: boolean;
  readonly open: boolean;
}

/** What is done to all findings of the list at once; nothing is written before the changes were looked at. */
export function Together({ wanted, total, sample, oneColumn, open }: Props): ReactNode {
  const styles = useSurfaces();
  const { anomalies } = useTexts();
  const { decide, state } = useAllDecisions(wanted);
  const busy = state === "working";
  return (
    <Disclosure label={anomalies.together(total)} startOpen={open}>
      <div className={styles.card}>
        <Button disabled={busy} onClick={() => decide(suggestionsTaken)} style={{ alignSelf: "flex-start" }}>
          {anomalies.takeSuggestions}
        </Button>
        {oneColumn ? (
          <Field label={anomalies.fill(sample?.heading ?? "")}>
            <TypeValue
              disabled={busy}
              field={sample?.field ?? null}
              onValue={(value) => decide((findings) => filledWith(findings, value))}
              submit={anomalies.fillAll(total)}
            />
          </Field>
        ) : (
          <span className={styles.muted}>{anomalies.fillNeedsColumn}</span>
        )}
        <Disclosure label={anomalies.dismissAll}>
          <DismissForm
            disabled={busy}
            inColumn={sample?.column !== null}
            onKeep={(dismissal) => decide((findings) => allLeft(findings, dismissal))}
          />
        </Disclosure>
        {busy && <Spinner label={anomalies.deciding} size="tiny" />}
        {typeof state === "number" && (
          <span role="status">{state === 0 ? anomalies.noSuggestions : anomalies.decidedAll(state)}</span>
        )}
        {typeof state === "object" && <ProblemBar problem={state.problem} />}
      </div>
    </Disclosure>
  );
}

/** Number of findings decided last, or how the deciding stands. */
type State = "none" | "working" | number | { readonly problem: Problem };

function useAllDecisions(wanted: WantedFindings): {
  readonly state: State;
  readonly decide: (make: (findings: readonly FindingView[]) => AllDecisions) => void;
} {
  const { analysis, dispatch } = usePane();
  const [state, setState] = useState<State>("none");
  const decide = (make: (findings: readonly FindingView[]) => AllDecisions) => {
    setState("working");
    allFindings(analysis, wanted).then(
      (findings) => {
        const made = make(findings);
        dispatch({ type: "inspection", event: { kind: "decided-all", ...made } });
        setState(Object.keys(made.decisions).length);
      },
      (error: unknown) => setState({ problem: problemOf(error) }),
    );
  };
  return { state, decide };
}
