import { Button, Field, Spinner } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { FindingView, WantedFindings } from "../../../core/analysis/anomalies/views/findingViews";
import { Disclosure } from "../../components/layout/Disclosure";
import { ProblemBar } from "../../components/notices/ProblemBar";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { type Problem, problemOf } from "../../session/state/problem";
import {
  type AllCounts,
  type AllDecisions,
  allLeft,
  type DecidedBefore,
  filledWith,
  suggestionsTaken,
} from "./allDecisions";
import { allFindings } from "./allFindings";
import { DismissForm } from "./DismissForm";
import { mayShareValue } from "./mayShareValue";
import { TypeValue } from "./TypeValue";

interface Props {
  readonly wanted: WantedFindings;
  readonly total: number;
  /** One of the list: what its column holds says how a value is typed. */
  readonly sample: FindingView | undefined;
  /** All stand in one column, so that one value can fit all. */
  readonly oneColumn: boolean;
  readonly open: boolean;
  /** Some of them come with a suggestion, as far as is known. */
  readonly correctable: boolean;
}

/** What is done to all findings of the list at once; nothing is written before the changes were looked at. */
export function Together({ wanted, total, sample, oneColumn, open, correctable }: Props): ReactNode {
  const styles = useSurfaces();
  const { anomalies } = useTexts();
  const { decide, state } = useAllDecisions(wanted);
  const busy = state === "working";
  return (
    <Disclosure label={anomalies.together(total)} startOpen={open}>
      <div className={styles.card}>
        {correctable && (
          <Button
            disabled={busy}
            onClick={() => decide(suggestionsTaken)}
            style={{ alignSelf: "flex-start" }}
          >
            {anomalies.takeSuggestions}
          </Button>
        )}
        {oneColumn && sample && mayShareValue(sample) && (
          <Field hint={anomalies.fillHint} label={anomalies.fill(sample.heading)}>
            <TypeValue
              disabled={busy}
              field={sample.field}
              onValue={(value) => decide((findings, before) => filledWith(findings, value, before))}
              submit={anomalies.fillAll}
            />
          </Field>
        )}
        {!oneColumn && <span className={styles.muted}>{anomalies.fillNeedsColumn}</span>}
        <Disclosure label={anomalies.dismissAll}>
          <DismissForm
            disabled={busy}
            inColumn={sample?.column !== null}
            onKeep={(dismissal) => decide((findings, before) => allLeft(findings, dismissal, before))}
          />
        </Disclosure>
        {busy && <Spinner label={anomalies.deciding} size="tiny" />}
        {typeof state === "object" && "done" in state && (
          <span role="status">{anomalies.decidedAll(state)}</span>
        )}
        {typeof state === "object" && "problem" in state && <ProblemBar problem={state.problem} />}
      </div>
    </Disclosure>
  );
}

type Make = (findings: readonly FindingView[], before: DecidedBefore) => AllDecisions;

/** What was decided last, or how the deciding stands. */
type State = "none" | "working" | AllCounts | { readonly problem: Problem };

const nothingDecided: DecidedBefore = { decisions: {}, scope: { safeOfRules: [] } };

function useAllDecisions(wanted: WantedFindings): {
  readonly state: State;
  readonly decide: (make: Make) => void;
} {
  const { analysis, dispatch, session } = usePane();
  const [state, setState] = useState<State>("none");
  const before = session.inspection.phase === "reviewing" ? session.inspection : nothingDecided;
  const decide = (make: Make) => {
    setState("working");
    allFindings(analysis, wanted).then(
      (findings) => {
        const { decisions, groups, ...counts } = make(findings, before);
        dispatch({ type: "inspection", event: { kind: "decided-all", decisions, groups } });
        setState(counts);
      },
      (error: unknown) => setState({ problem: problemOf(error) }),
    );
  };
  return { state, decide };
}
