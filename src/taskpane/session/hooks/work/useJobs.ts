import { useCallback } from "react";
import type { SheetMapping } from "../../../../core/adopt/mapping/mapping";
import type { JobContext } from "../../../../core/analysis/context/jobContext";
import { recogniseBook } from "../../gateway/readBook";
import type { Job } from "../../state/jobState";
import { type Pane, usePane } from "../paneContext";
import { makeRead } from "./makeRead";
import { runStamp } from "./runStamp";
import { unlessStopped } from "./unlessStopped";
import { useRun } from "./useRun";

/** Starting and stopping the three analyses. */
export interface Jobs {
  readonly recognise: () => void;
  readonly start: (job: Job, asOf?: string) => void;
  /** Tiers of this day, even where the records end long before it. */
  readonly tierAsOf: (asOf: string) => void;
  readonly cancel: () => void;
}

export function useJobs(): Jobs {
  const pane = usePane();
  const run = useRun();
  const { dispatch, gateway, analysis, running } = pane;

  const recognise = useCallback(() => {
    dispatch({ type: "book", book: { phase: "recognising" } });
    void run(
      async (signal) => {
        const { mappings } = await unlessStopped(recogniseBook({ gateway, analysis }), signal);
        dispatch({ type: "book", book: { phase: "recognised", mappings } });
        const operations = await unlessStopped(gateway.listOperations(), signal);
        dispatch({ type: "operations", operations });
      },
      (problem) => dispatch({ type: "book", book: { phase: "failed", problem } }),
      // Whoever stopped it tells how the workbook stands, whatever it dies of and however late.
      () => {},
    );
  }, [dispatch, gateway, analysis, run]);

  const startAs = (job: Job, asked: Omit<Asked, "language">) =>
    void run(
      (signal) => runJob(pane, job, { ...asked, language: pane.language }, signal),
      (problem) => dispatch({ type: job, event: { kind: "failed", problem } }),
      // A stopped reading is no failure, and no longer under way: another job may have been started instead.
      () => dispatch({ type: job, event: { kind: "stopped" } }),
    );

  const start = (job: Job, asOf = pane.today()) => startAs(job, { asOf, exactly: false });
  const tierAsOf = (asOf: string) => startAs("tiers", { asOf, exactly: true });
  const cancel = () => {
    running.current?.abort();
    analysis.reset();
    forget(pane);
  };
  return { recognise, start, tierAsOf, cancel };
}

interface Asked extends JobContext {
  readonly exactly: boolean;
}

async function runJob(
  pane: Pane,
  job: Job,
  { exactly, ...context }: Asked,
  signal: AbortSignal,
): Promise<void> {
  const reading = (share: number) => pane.dispatch({ type: job, event: { kind: "reading", share } });
  await makeRead(pane, reading, signal);
  const report = (share: number) => {
    if (!signal.aborted) pane.dispatch({ type: job, event: { kind: "analysing", share } });
  };
  const { analysis, dispatch, gateway } = pane;
  if (job === "duplicates") {
    // The settings are read, too: who stops there stops a reading.
    reading(1);
    const settings = await unlessStopped(gateway.dedupeSettings(), signal);
    report(0);
    const summary = await analysis.call("findDuplicates", [{ ...context, settings }], (share, early) => {
      if (signal.aborted) return;
      dispatch({ type: job, event: { kind: "analysing", share, ...(early && { early }) } });
    });
    dispatch({ type: job, event: { kind: "found", summary, scope: { allCertain: false } } });
  } else if (job === "inspection") {
    report(0);
    const summary = await analysis.call("inspect", [context], report);
    const { scope = { safeOfRules: [] }, ...kept } = summary.kept ?? {};
    dispatch({ type: job, event: { kind: "found", summary, scope, ...kept } });
  } else {
    reading(1);
    const { scheme } = await unlessStopped(gateway.keptScheme(), signal);
    report(0);
    const stamp = runStamp(pane.today(), gateway.author(), new Date());
    const orCovered = !exactly && !isShown(pane, context.asOf);
    const summary = await analysis.call("assignTiers", [{ ...context, scheme, orCovered, stamp }], report);
    dispatch({ type: job, event: { kind: "found", summary, scope: null, decisions: tierDecisions(pane) } });
  }
}

/** A run on show is run again for its own day. */
function isShown({ session: { tiers } }: Pane, asOf: string): boolean {
  return tiers.phase === "reviewing" && tiers.summary.asOf === asOf;
}

/** Tiers set by hand or refused stay so when the same reading is run by another scheme or day. */
function tierDecisions({ session: { book, tiers } }: Pane) {
  const same = book.phase === "read" && !book.outdated;
  return same && tiers.phase === "reviewing" ? tiers.decisions : {};
}

/** The worker was ended with all it held: what was shown from it goes too. */
function forget({ session, dispatch }: Pane): void {
  const { book } = session;
  const mappings: readonly SheetMapping[] | null = "mappings" in book ? book.mappings : null;
  dispatch({ type: "book", book: mappings ? { phase: "recognised", mappings } : { phase: "idle" } });
  for (const type of ["duplicates", "inspection", "tiers"] as const)
    dispatch({ type, event: { kind: "forgotten" } });
}
