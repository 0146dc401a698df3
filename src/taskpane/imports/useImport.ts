import { useCallback, useEffect, useRef, useState } from "react";
import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import type { ImportSummary } from "../../core/analysis/imports/importViews";
import { answersKept } from "../../core/imports/keptAnswers";
import type { ImportChoice } from "../../core/imports/rows/importChoice";
import { Cancelled } from "../session/gateway/analysisClient";
import { usePane } from "../session/hooks/paneContext";
import { tellWait } from "../session/hooks/work/tellWait";
import type { ImportFile } from "../session/state/drafts";
import { type Problem, problemOf } from "../session/state/problem";
import { openSource } from "./openSource";

export type ImportState =
  | { readonly phase: "reading"; readonly share: number }
  | { readonly phase: "ready"; readonly sources: readonly SheetMapping[]; readonly summary: ImportSummary }
  | { readonly phase: "failed"; readonly problem: Problem };

/** An import while the user looks at it. */
export interface ImportView {
  readonly state: ImportState;
  readonly file: ImportFile | null;
  readonly choice: ImportChoice;
  readonly setFile: (file: ImportFile | null) => void;
  readonly choose: (choice: ImportChoice) => void;
  readonly retry: () => void;
}

const everything: ImportChoice = { sheets: null, answers: {} };

/** What is chosen outlives a look at the preview; the answers of earlier imports are there from the start. */
export function useImport(): ImportView {
  const { session, gateway, analysis, dispatch, language, today } = usePane();
  const draft = session.drafts.imports;
  const file = draft?.file ?? null;
  const chosen = useRef(draft?.choice ?? null);
  chosen.current = draft?.choice ?? null;
  const [state, setState] = useState<ImportState>({ phase: "reading", share: 0 });
  const start = useRunOfItsOwn((problem) => setState({ phase: "failed", problem }));

  const open = useCallback(() => {
    setState({ phase: "reading", share: 0 });
    return start(async (signal) => {
      const report = (share: number) => !signal.aborted && setState({ phase: "reading", share });
      const control = { signal, report, onWait: tellWait(dispatch) };
      const sources = await openSource({ gateway, analysis }, { file, language, day: today() }, control);
      const known = chosen.current;
      const first = await analysis.call("importPreview", [known ?? everything]);
      const answers = known ? {} : answersKept(first.questions, await gateway.importAnswers());
      const answered = { sheets: null, answers };
      const isAnswered = Object.keys(answers).length > 0;
      const summary = isAnswered ? await analysis.call("importPreview", [answered]) : first;
      if (signal.aborted) return;
      if (!known) dispatch({ type: "drafted", drafts: { imports: { file, choice: answered } } });
      setState({ phase: "ready", sources, summary });
    });
  }, [start, gateway, analysis, dispatch, language, today, file]);
  useEffect(open, [open]);

  const choose = (next: ImportChoice) => {
    dispatch({ type: "drafted", drafts: { imports: { file, choice: next } } });
    start(async (signal) => {
      const summary = await analysis.call("importPreview", [next]);
      if (!signal.aborted) setState((now) => (now.phase === "ready" ? { ...now, summary } : now));
    });
  };
  const setFile = (next: ImportFile | null) =>
    dispatch({ type: "drafted", drafts: { imports: next && { file: next, choice: everything } } });
  return { state, file, choice: draft?.choice ?? everything, setFile, choose, retry: open };
}

type Run = (signal: AbortSignal) => Promise<void>;

/** The latest run wins; it stops none of the pane's other runs: the workbook may be being recognised meanwhile. */
function useRunOfItsOwn(onProblem: (problem: Problem) => void): (run: Run) => () => void {
  const latest = useRef<AbortController | null>(null);
  const tell = useRef(onProblem);
  tell.current = onProblem;
  return useCallback((run) => {
    latest.current?.abort();
    const controller = new AbortController();
    latest.current = controller;
    run(controller.signal).catch((error: unknown) => {
      const stopped = controller.signal.aborted || error instanceof Cancelled;
      if (!stopped) tell.current(problemOf(error));
    });
    return () => controller.abort();
  }, []);
}
