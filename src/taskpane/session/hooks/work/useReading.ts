import { useEffect, useState } from "react";
import { hasDecisions } from "../../state/hasDecisions";
import type { Problem } from "../../state/problem";
import type { Session } from "../../state/session";
import { usePane } from "../paneContext";
import { makeRead } from "./makeRead";
import { useJobs } from "./useJobs";
import { useRun } from "./useRun";

export type ReadingState =
  | { readonly phase: "idle" }
  | { readonly phase: "reading"; readonly share: number }
  | { readonly phase: "failed"; readonly problem: Problem };

export interface Reading {
  readonly state: ReadingState;
  readonly read: () => void;
  readonly stop: () => void;
}

/**
 * Reads the workbook for a page that needs its rows but no analysis; once by itself when nothing was read yet, or
 * something was written since and reading again loses nobody's decisions.
 */
export function useReading(): Reading {
  const pane = usePane();
  const run = useRun();
  const { cancel: stop } = useJobs();
  const [state, setState] = useState<ReadingState>({ phase: "idle" });
  const read = () =>
    void run(
      async (signal) => {
        setState({ phase: "reading", share: 0 });
        await makeRead(pane, (share) => setState({ phase: "reading", share }), signal);
        setState({ phase: "idle" });
      },
      (problem) => setState({ phase: "failed", problem }),
      () => setState({ phase: "idle" }),
    );
  const unread = isUnread(pane.session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (unread) read();
  }, []);
  return { state, read, stop };
}

function isUnread(session: Session): boolean {
  const { book, reviewed } = session;
  if (book.phase !== "read") return true;
  return (
    book.outdated && book.filedOnly !== true && Object.keys(reviewed).length === 0 && !hasDecisions(session)
  );
}
