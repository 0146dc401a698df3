import { useCallback } from "react";
import { Cancelled } from "../../gateway/analysisClient";
import { type Problem, problemOf } from "../../state/problem";
import { usePane } from "../paneContext";

/**
 * Starts a run that can be cancelled through `pane.running`; a new run stops the one before. `onStopped` is told at once
 * and instead of the problem "cancelled": a run may be long in dying, and have been started again by then.
 */
export function useRun(): (
  run: (signal: AbortSignal) => Promise<void>,
  onProblem: (problem: Problem) => void,
  onStopped?: () => void,
) => Promise<void> {
  const { running } = usePane();
  return useCallback(
    async (run, onProblem, onStopped) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      if (onStopped) controller.signal.addEventListener("abort", onStopped);
      try {
        await run(controller.signal);
      } catch (error) {
        const problem = problemOf(error);
        // A workbook run that was stopped says so itself ("cancelled"): something may have been written.
        const isTold = error instanceof Cancelled || (onStopped && problem.code === "cancelled");
        if (!isTold) onProblem(problem);
      } finally {
        if (running.current === controller) running.current = null;
      }
    },
    [running],
  );
}
