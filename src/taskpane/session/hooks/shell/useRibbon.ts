import { useEffect, useRef } from "react";
import type { Job } from "../../state/jobState";
import { quarterEnds } from "../../state/quarterEnds";
import { listenForRoutes } from "../../state/routeRequests";
import { usePane } from "../paneContext";
import { useJobs } from "../work/useJobs";

/** Follows the ribbon: opens the page and starts its job, unless something is being written or the job has run. */
export function useRibbon(): void {
  const { session, dispatch, today } = usePane();
  const { start } = useJobs();
  const follow = (job: Job | null) => {
    if (job === null || session[job].phase !== "idle") return;
    start(job, job === "tiers" ? quarterEnds(today(), 1)[0]?.day : today());
  };
  const latest = useRef({ follow, writing: session.writing.phase });
  latest.current = { follow, writing: session.writing.phase };
  useEffect(
    () =>
      listenForRoutes(({ route, job }) => {
        if (latest.current.writing === "applying") return;
        dispatch({ type: "switched", route });
        latest.current.follow(job);
      }),
    [dispatch],
  );
}
