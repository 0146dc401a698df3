import { useCallback } from "react";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import { usePane } from "../../session/hooks/paneContext";
import { useJobs } from "../../session/hooks/work/useJobs";
import { problemOf } from "../../session/state/problem";
import type { TierStep } from "../../session/state/route";

/** Keeps a scheme in the workbook for this quarter and the next, then assigns the tiers by it and shows a step. */
export function useAdoption(asOf: string, step: TierStep = "result"): (scheme: Scheme) => void {
  const { gateway, dispatch } = usePane();
  const { start } = useJobs();
  return useCallback(
    (scheme) => {
      gateway.keepScheme(scheme).then(
        () => {
          dispatch({ type: "opened", route: { page: "tiering", tier: null, step } });
          start("tiers", asOf);
        },
        (error: unknown) => dispatch({ type: "notice", notice: problemOf(error) }),
      );
    },
    [gateway, dispatch, start, asOf, step],
  );
}
