import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingListCounts } from "../../../core/analysis/anomalies/views/inspectionSummary";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import type { Route } from "../../session/state/route";

const turns = ["added", "reopened", "still", "solved"] as const;

/** How 问题清单 stands to what was found: each count opens what it counts. */
export function SinceLast({ counts }: { readonly counts: FindingListCounts }): ReactNode {
  const styles = useSurfaces();
  const { dispatch } = usePane();
  const { anomalies } = useTexts();
  const routeTo = (turn: (typeof turns)[number]): Route =>
    turn === "solved"
      ? { page: "solved" }
      : { page: "findings", filter: { title: anomalies.turns[turn], since: turn } };
  return (
    <div className={styles.wrap}>
      <span>{anomalies.sinceLast}</span>
      {turns.map((turn) => {
        const text = anomalies.turnCount(anomalies.turns[turn], counts[turn]);
        // What was solved earlier is looked up there too.
        return counts[turn] === 0 && turn !== "solved" ? (
          <span key={turn}>{text}</span>
        ) : (
          <Link as="button" key={turn} onClick={() => dispatch({ type: "opened", route: routeTo(turn) })}>
            {text}
          </Link>
        );
      })}
    </div>
  );
}
