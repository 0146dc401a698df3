import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { Page, PageQuery } from "../../../core/analysis/context/views";
import { Cancelled } from "../gateway/analysisClient";
import { type Problem, problemOf } from "../state/problem";

/** A long list of which only what is looked at is asked for. */
export interface Pages<T> {
  /** null until the first page is there. */
  readonly total: number | null;
  readonly problem: Problem | null;
  readonly rowAt: (index: number) => T | undefined;
  readonly onRange: (from: number, to: number) => void;
}

const pageSize = 50;

interface Store<T> {
  readonly asked: Set<number>;
  readonly pages: Map<number, readonly T[]>;
  total: number | null;
  problem: Problem | null;
}

/** Pages of a list; another `fetchPage` (keep it with useCallback) starts another list. */
export function usePages<T>(fetchPage: (query: PageQuery) => Promise<Page<T>>): Pages<T> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question starts a new, empty store
  const store = useMemo(newStore<T>, [fetchPage]);

  const ask = useCallback(
    (page: number) => {
      if (store.asked.has(page)) return;
      store.asked.add(page);
      fetchPage({ offset: page * pageSize, limit: pageSize }).then(
        (answer) => {
          store.pages.set(page, answer.items);
          store.total = answer.total;
          redraw();
        },
        (error: unknown) => {
          if (error instanceof Cancelled) return;
          store.problem = problemOf(error);
          redraw();
        },
      );
    },
    [store, fetchPage],
  );
  const onRange = useCallback(
    (from: number, to: number) => {
      for (let page = Math.floor(from / pageSize); page * pageSize < Math.max(to, 1); page++) ask(page);
    },
    [ask],
  );
  useEffect(() => ask(0), [ask]);
  const rowAt = (index: number) => store.pages.get(Math.floor(index / pageSize))?.[index % pageSize];
  return { total: store.total, problem: store.problem, rowAt, onRange };
}

function newStore<T>(): Store<T> {
  return { asked: new Set(), pages: new Map(), total: null, problem: null };
}
