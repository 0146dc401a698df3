import { useEffect, useRef, useState } from "react";
import type { TierForecast } from "../../../core/analysis/tiering/views/tierViews";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import { Cancelled } from "../../session/gateway/analysisClient";
import { usePane } from "../../session/hooks/paneContext";
import { type Problem, problemOf } from "../../session/state/problem";

/** What a scheme would do; while another answer is awaited the last one stays. */
export interface Forecasting {
  readonly forecast: TierForecast | null;
  readonly problem: Problem | null;
}

/**
 * Forecasts of the scheme last given (null: none is wanted). One question at a time: what a slider passes while an
 * answer is awaited is skipped, its last position is asked next.
 */
export function useForecast(scheme: Scheme | null): Forecasting {
  const { analysis } = usePane();
  const [state, setState] = useState<Forecasting>({ forecast: null, problem: null });
  const wanted = useRef<Scheme | null>(null);
  const busy = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  useEffect(() => {
    wanted.current = scheme;
    async function ask(): Promise<void> {
      busy.current = true;
      while (wanted.current !== null && !gone.current) {
        const asked = wanted.current;
        wanted.current = null;
        const next = await analysis.call("whatIf", [asked]).then(
          (forecast): Forecasting => ({ forecast, problem: null }),
          (error: unknown): Forecasting | null =>
            error instanceof Cancelled ? null : { forecast: null, problem: problemOf(error) },
        );
        if (next && !gone.current) setState(next);
      }
      busy.current = false;
    }
    if (scheme !== null && !busy.current) void ask();
  }, [analysis, scheme]);
  return state;
}
