import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import { Choice } from "../components/Choice";
import { EmptyState } from "../components/EmptyState";
import { ProblemBar } from "../components/ProblemBar";
import { ProgressPanel } from "../components/ProgressPanel";
import { useSurfaces } from "../components/surfaces";
import { AfterTiers } from "../reports/AfterTiers";
import { hasDecisions } from "../session/hasDecisions";
import type { Job } from "../session/jobState";
import { usePane } from "../session/paneContext";
import { home, type Route, routeOf } from "../session/route";
import type { Session } from "../session/session";
import { useJobs } from "../session/useJobs";
import { useTexts } from "../session/useTexts";
import { useWriting } from "../session/useWriting";
import type { Written } from "../session/workbookGateway";
import type { Origin, UndoStep, Writing, WrittenFacts } from "../session/writing";
import { Blocked } from "./Blocked";
import { ConflictList } from "./ConflictList";
import { EditedSince } from "./EditedSince";
import { LeaveMissing, RollBack } from "./Interrupted";
import { WrittenSheets } from "./WrittenSheets";

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
  const { dismiss } = useWriting();
  const { start } = useJobs();
  const leave = (route: Route) => {
    dismiss();
    dispatch({ type: "switched", route });
  };
  if (writing.phase === "failed")
    return (
      <>
        {writing.turn && <p className={styles.text}>{changes.turnFailed(writing.turn.undone)}</p>}
        <ProblemBar problem={writing.problem} title={changes.failedTitle} />
        {writing.origin === "undo" && writing.problem.code === "not-found" && <LeaveMissing />}
        {writing.problem.code === "only-roll-back" && <RollBack />}
        <Buttons
          first={common.back}
          onFirst={() => {
            dismiss();
            if (!staysHere(writing.origin)) dispatch({ type: "went-back" });
          }}
          onJournal={() => leave({ page: "journal" })}
        />
      </>
    );
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
    if (written.written === 0 || decidedElsewhere(session, origin)) return;
    const again = jobAfter(origin);
    if (again) start(again);
    else if (origin === "review" || origin === "due") dispatch({ type: "book", book: { phase: "idle" } });
  };
  return <Done facts={facts} leave={leave} onFinish={finish} origin={origin} written={written} />;
}

function stepOf({ id, group }: UndoStep): UndoStep {
  return group === undefined ? { id } : { id, group };
}

/** What was reviewed is old now: the job is run again, so that what is left to do is there to be gone on with. */
function jobAfter(origin: Origin): Job | null {
  if (origin === "duplicates" || origin === "inspection") return origin;
  return origin === "findings" ? "inspection" : null;
}

interface DoneProps {
  readonly origin: Origin;
  readonly written: Written;
  readonly facts: WrittenFacts | undefined;
  readonly onFinish: () => void;
  readonly leave: (route: Route) => void;
}

function Done({ origin, written, facts, onFinish, leave }: DoneProps): ReactNode {
  const { changes, imports } = useTexts();
  const { undo } = useWriting();
  const { operationId, conflicts } = written;
  const title = titleOf(origin, written, changes);
  const hasReport = operationId !== null && (origin === "tiers" || origin === "report");
  return (
    <>
      <EmptyState
        icon={written.written > 0 ? "check" : "info"}
        lead={origin === "install" ? changes.installNext : (facts?.reason ?? "")}
        title={title}
      >
        {operationId !== null && origin !== "undo" && (
          <Button onClick={() => undo(operationId)}>{changes.undo}</Button>
        )}
      </EmptyState>
      {conflicts.length > 0 && <ConflictList conflicts={conflicts} />}
      {hasReport && <AfterTiers reported={origin === "report"} />}
      {origin === "install" && (
        <Choice
          icon="intoSheet"
          lead={imports.choiceLead}
          onOpen={() => leave({ page: "import" })}
          title={imports.choice}
        />
      )}
      <Buttons
        first={changes.finish}
        goesOn={hasReport && origin === "tiers"}
        onFirst={onFinish}
        onJournal={() => leave({ page: "journal" })}
      />
      {operationId !== null && facts && <WrittenSheets sheets={facts.sheets} />}
    </>
  );
}

function titleOf(
  origin: Origin,
  { written }: Written,
  words: ReturnType<typeof useTexts>["changes"],
): string {
  if (written === 0) return words.noneWritten;
  if (origin === "install") return words.doneInstall;
  return origin === "undo" ? words.doneUndo(written) : words.done(written);
}

/** Reading again ends what other jobs found: where somebody has decided on that already, he says when. */
function decidedElsewhere(session: Session, origin: Origin): boolean {
  return hasDecisions(session, jobAfter(origin));
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

interface ButtonsProps {
  readonly first: string;
  /** The page itself offers the next step; these only lead away. */
  readonly goesOn?: boolean;
  readonly onFirst: () => void;
  readonly onJournal: () => void;
}

function Buttons({ first, goesOn = false, onFirst, onJournal }: ButtonsProps): ReactNode {
  const styles = useSurfaces();
  const { changes } = useTexts();
  useEffect(() => {
    // Enter goes on; an undo is never one key away by chance. The sheet keeps the focus where it has it.
    if (document.hasFocus()) document.querySelector<HTMLElement>("[data-next=true]")?.focus();
  }, []);
  return (
    <div className={styles.wrap} style={{ justifyContent: "center" }}>
      <Button appearance={goesOn ? "secondary" : "primary"} data-next={!goesOn} onClick={onFirst}>
        {first}
      </Button>
      <Button onClick={onJournal}>{changes.toJournal}</Button>
    </div>
  );
}
