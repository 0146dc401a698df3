import { useCallback } from "react";
import { Cancelled } from "../gateway/analysisClient";
import { type Problem, problemOf } from "../state/problem";
import { usePane } from "./paneContext";

/** Starts a run that can be cancelled through `pane.running`; a new run stops the one before. */
export function useRun(): (
  run: (signal: AbortSignal) => Promise<void>,
  onProblem: (problem: Problem) => void,
) => Promise<void> {
  const { running } = usePane();
  return useCallback(
    async (run, onProblem) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      try {
        await run(controller.signal);
      } catch (error) {
        // A workbook run that was stopped says so itself ("cancelled"): something may have been written.
        if (!(error instanceof Cancelled)) onProblem(problemOf(error));
      } finally {
        if (running.current === controller) running.current = null;
      }
    },
    [running],
  );
}
