import { useCallback, useEffect, useRef, useState } from "react";
import type { SheetMapping } from "../../core/adopt/mapping";
import type { ImportSummary } from "../../core/analysis/importViews";
import type { ImportChoice } from "../../core/imports/importChoice";
import { Cancelled } from "../session/analysisClient";
import type { ImportFile } from "../session/drafts";
import { usePane } from "../session/paneContext";
import { type Problem, problemOf } from "../session/problem";
import { tellWait } from "../session/tellWait";
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

export function useImport(): ImportView {
  const { gateway, analysis, dispatch, language, today } = usePane();
  const [file, setFile] = useState<ImportFile | null>(null);
  const [choice, setChoice] = useState(everything);
  const [state, setState] = useState<ImportState>({ phase: "reading", share: 0 });
  const start = useRunOfItsOwn((problem) => setState({ phase: "failed", problem }));

  const open = useCallback(() => {
    setState({ phase: "reading", share: 0 });
    setChoice(everything);
    return start(async (signal) => {
      const report = (share: number) => !signal.aborted && setState({ phase: "reading", share });
      const control = { signal, report, onWait: tellWait(dispatch) };
      const sources = await openSource({ gateway, analysis }, { file, language, day: today() }, control);
      const summary = await analysis.call("importPreview", [everything]);
      if (!signal.aborted) setState({ phase: "ready", sources, summary });
    });
  }, [start, gateway, analysis, dispatch, language, today, file]);
  useEffect(open, [open]);

  const choose = (next: ImportChoice) => {
    setChoice(next);
    start(async (signal) => {
      const summary = await analysis.call("importPreview", [next]);
      if (!signal.aborted) setState((now) => (now.phase === "ready" ? { ...now, summary } : now));
    });
  };
  return { state, file, choice, setFile, choose, retry: open };
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
