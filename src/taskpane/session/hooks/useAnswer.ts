import { useEffect, useState } from "react";
import { Cancelled } from "../gateway/analysisClient";
import { type Problem, problemOf } from "../state/problem";

/** What one question came to; both null while it is under way. */
export interface Asked<T> {
  readonly value: T | null;
  readonly problem: Problem | null;
}

const waiting = { value: null, problem: null };

/** The answer to a question; another `ask` (keep it with useCallback) is another question. */
export function useAnswer<T>(ask: () => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>(waiting);
  useEffect(() => {
    let gone = false;
    setAsked(waiting);
    ask().then(
      (value) => gone || setAsked({ value, problem: null }),
      (error: unknown) =>
        gone || error instanceof Cancelled || setAsked({ value: null, problem: problemOf(error) }),
    );
    return () => {
      gone = true;
    };
  }, [ask]);
  return asked;
}
