import { Button } from "@fluentui/react-components";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { titleIfLost } from "../../session/hooks/focus/pageFocus";
import { useTexts } from "../../session/hooks/useTexts";
import { useJobs } from "../../session/hooks/work/useJobs";
import type { Job, JobState } from "../../session/state/jobState";
import { Heading } from "../layout/Heading";
import { ProblemBar } from "../notices/ProblemBar";
import { useSurfaces } from "../surfaces";
import { OutdatedBar } from "./OutdatedBar";
import { ProgressPanel } from "./ProgressPanel";

type Reviewing<S> = Extract<S, { readonly phase: "reviewing" }>;

interface Props<State> {
  readonly job: Job;
  readonly state: State;
  readonly words: {
    readonly title: string;
    readonly lead: string;
    readonly start: string;
    readonly running: string;
  };
  /** Choices before the run, e.g. the as-of day. */
  readonly before?: ReactNode;
  readonly asOf?: string;
  /** What can be reviewed before the job is over; it stands where `children` will, so that the reader keeps the place. */
  readonly early?: ReactNode;
  readonly children: (reviewing: Reviewing<State>) => ReactNode;
}

/** A job's page before there is something to review: what it does, how far it is, what stopped it. */
export function JobGate<S, D, C, State extends JobState<S, D, C, unknown>>(props: Props<State>): ReactNode {
  const { job, state, words, before, asOf, early, children } = props;
  const styles = useSurfaces();
  const { start, cancel } = useJobs();
  const { common } = useTexts();
  const run = () => start(job, asOf);
  useArrivalAtTitle(state.phase);
  if (isReviewing(state)) {
    return (
      <div className={styles.page} style={{ flex: 1 }}>
        <OutdatedBar action={common.runAgain} intent="warning" onAction={run} />
        {children(state)}
      </div>
    );
  }
  const progress = (state.phase === "reading" || state.phase === "analysing") && (
    <ProgressPanel
      label={state.phase === "reading" ? common.reading : words.running}
      onStop={cancel}
      share={state.share}
    />
  );
  if (progress && early) {
    return (
      <div className={styles.page} style={{ flex: 1 }}>
        {progress}
        {early}
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <Heading lead={words.lead} title={words.title} />
      {state.phase === "failed" && <ProblemBar onRetry={run} problem={state.problem} />}
      {progress || before}
      {state.phase === "idle" && (
        <Button appearance="primary" onClick={run} size="large">
          {words.start}
        </Button>
      )}
    </div>
  );
}

/** Results came: whoever waited for them with the keyboard starts at the title, not nowhere. */
function useArrivalAtTitle(phase: string): void {
  const before = useRef(phase);
  useLayoutEffect(() => {
    const arrived = before.current === "analysing" && phase === "reviewing";
    before.current = phase;
    if (arrived) titleIfLost();
  }, [phase]);
}

function isReviewing<State extends { readonly phase: string }>(state: State): state is Reviewing<State> {
  return state.phase === "reviewing";
}
