import type { ReactNode } from "react";
import { ProgressPanel } from "../components/gates/ProgressPanel";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { useJobs } from "../session/hooks/work/useJobs";
import { useWriting } from "../session/hooks/work/useWriting";
import { hasDecisions } from "../session/state/hasDecisions";
import { isRefused } from "../session/state/isRefused";
import type { Job } from "../session/state/jobState";
import { mayTryAgain } from "../session/state/mayTryAgain";
import { home, type Route, routeOf } from "../session/state/route";
import type { Origin, UndoStep, Writing } from "../session/state/writing";
import { Blocked } from "./Blocked";
import { Done } from "./Done";
import { EditedSince } from "./EditedSince";
import { LeaveMissing, RollBack } from "./Interrupted";
import { OutcomeButtons } from "./OutcomeButtons";

/** A write under way and its outcome; nothing else can be done meanwhile. */
export function WritingGate(): ReactNode {
  const styles = useSurfaces();
  const { session } = usePane();
  const { changes } = useTexts();
  const { stop } = useWriting();
  const { writing } = session;
  if (writing.phase === "applying")
    return <ProgressPanel label={changes.applying} onStop={stop} share={writing.share} stop={changes.stop} />;
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <Outcome writing={writing} />
    </div>
  );
}

function Outcome({ writing }: { readonly writing: Writing }): ReactNode {
  const styles = useSurfaces();
  const { dispatch, session } = usePane();
  const { changes, common } = useTexts();
  const { apply, dismiss } = useWriting();
  const { start } = useJobs();
  const leave = (route: Route) => {
    dismiss();
    dispatch({ type: "switched", route });
  };
  if (writing.phase === "failed") {
    const { patch, problem, origin: failed } = writing;
    const title = isRefused(problem.code) && !writing.turn ? changes.refusedTitle : changes.failedTitle;
    const retry = patch && mayTryAgain(problem.code) ? { onRetry: () => apply(patch, failed) } : {};
    return (
      <>
        {writing.turn && <p className={styles.text}>{changes.turnFailed(writing.turn.undone)}</p>}
        <ProblemBar {...retry} problem={problem} title={title} />
        {writing.origin === "undo" && writing.problem.code === "not-found" && <LeaveMissing />}
        {writing.problem.code === "only-roll-back" && <RollBack />}
        <OutcomeButtons
          first={common.back}
          onFirst={() => {
            dismiss();
            if (!staysHere(writing.origin)) dispatch({ type: "went-back" });
          }}
          onJournal={() => leave({ page: "journal" })}
        />
      </>
    );
  }
  if (writing.phase === "asking")
    return (
      <EditedSince
        conflicts={writing.conflicts}
        onLeave={() => leave({ page: "journal" })}
        step={stepOf(writing)}
        turn={writing.turn}
      />
    );
  if (writing.phase === "blocked")
    return <Blocked on={writing.on} onLeave={() => leave({ page: "journal" })} step={stepOf(writing)} />;
  if (writing.phase !== "applied") return null;
  const { origin, written, facts } = writing;
  const finish = () => {
    leave(nextOf(origin));
    const again = jobAfter(origin);
    // Reading again ends what other jobs found: where somebody has decided on that already, he says when.
    if (written.written === 0 || hasDecisions(session, again)) return;
    if (again) start(again);
    else if (origin === "review" || origin === "due") dispatch({ type: "book", book: { phase: "idle" } });
  };
  return <Done facts={facts} leave={leave} onFinish={finish} origin={origin} written={written} />;
}

function stepOf({ id, group, name, unlike }: UndoStep): UndoStep {
  return {
    id,
    ...(group !== undefined && { group }),
    ...(name !== undefined && { name }),
    ...(unlike && { unlike }),
  };
}

/** What was reviewed is old now: the job is run again, so that what is left to do is there to be gone on with. */
function jobAfter(origin: Origin): Job | null {
  if (origin === "duplicates" || origin === "inspection") return origin;
  return origin === "findings" ? "inspection" : null;
}

/** Writes that had no preview page of their own to go back from. */
function staysHere(origin: Origin): boolean {
  return origin === "undo" || origin === "contact";
}

function nextOf(origin: Origin): Route {
  if (origin === "duplicates") return routeOf("dedupe");
  if (origin === "inspection" || origin === "findings") return routeOf("anomalies");
  if (origin === "tiers" || origin === "report") return routeOf("tiering");
  if (origin === "splits") return { page: "adopt" };
  if (origin === "choices") return { page: "choices", column: null };
  if (origin === "review") return { page: "review" };
  if (origin === "due" || origin === "contact") return { page: "due" };
  return home;
}
