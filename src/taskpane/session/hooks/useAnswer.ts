import { useEffect, useState } from "react";
import { Cancelled } from "../gateway/analysisClient";
import { type Problem, problemOf } from "../state/problem";

/** What one question came to; both null while it is under way. */
export interface Asked<T> {
  readonly value: T | null;
  readonly problem: Problem | null;
}

const waiting = { value: null, problem: null };

/** The answer to a question; another `ask` (keep it with useCallback) is another question, and stops the former. */
export function useAnswer<T>(ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>(waiting);
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    setAsked(waiting);
    ask(signal).then(
      (value) => signal.aborted || setAsked({ value, problem: null }),
      (error: unknown) =>
        signal.aborted || error instanceof Cancelled || setAsked({ value: null, problem: problemOf(error) }),
    );
    return () => left.abort();
  }, [ask]);
  return asked;
}
