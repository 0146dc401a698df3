import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type GateCause, gateCauses } from "../../../core/analysis/tiering/views/gateRef";
import type { GateLine } from "../../../core/tiering/gate/gateLine";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { useJobs } from "../../session/hooks/work/useJobs";
import type { Job } from "../../session/state/jobState";
import { type Route, routeOf } from "../../session/state/route";

interface PointProps {
  readonly text: string;
  readonly to?: GateLine["fix"];
  /** What the data have against the run, and its day. */
  readonly line?: GateLine;
  readonly asOf?: string;
  readonly children?: ReactNode;
}

/** The findings a line counts, where it is about some; else all of them. */
function findingsOf(
  line: GateLine | undefined,
  asOf: string,
  titles: Readonly<Record<GateCause, string>>,
): Route {
  const cause = gateCauses.find((known) => known === line?.cause);
  if (cause === undefined) return routeOf("anomalies");
  return { page: "findings", filter: { title: titles[cause], gate: { cause, asOf } } };
}

/** The certain groups, which such a line counts, those with most money first. */
function groupsOf(line: GateLine | undefined): Route {
  return line === undefined ? routeOf("dedupe") : { page: "dedupe", at: { certainty: "certain", index: 0 } };
}

/** One thing to know, with the way to mend it. */
export function CheckPoint({ text, to = null, line, asOf = "", children }: PointProps): ReactNode {
  const styles = useSurfaces();
  const { dispatch, session } = usePane();
  const { tierSteps, home } = useTexts();
  const { start, tierAsOf } = useJobs();
  const button = (label: string, onClick: () => void) => (
    <Button onClick={onClick} size="small" style={{ alignSelf: "flex-start" }}>
      {label}
    </Button>
  );
  const isToRun = (job: Job) => session[job].phase === "idle";
  const open = (route: Route, job: Job) => () => {
    dispatch({ type: "opened", route });
    if (isToRun(job)) start(job);
  };
  const day = line?.day;
  return (
    <article className={styles.card}>
      <span>{text}</span>
      {children}
      {to === "inspect" &&
        button(
          isToRun("inspection") ? tierSteps.inspectNow : tierSteps.toFindings,
          open(findingsOf(line, asOf, tierSteps.gateTitles), "inspection"),
        )}
      {to === "dedupe" &&
        button(
          isToRun("duplicates") ? tierSteps.searchNow : tierSteps.toDuplicates,
          open(groupsOf(line), "duplicates"),
        )}
      {to === "adopt" && button(home.adjust, () => dispatch({ type: "opened", route: { page: "adopt" } }))}
      {day !== undefined && button(tierSteps.takeDay(day), () => tierAsOf(day))}
    </article>
  );
}
