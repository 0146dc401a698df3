import { useCallback } from "react";
import type { ClusterView } from "../../../core/analysis/dedupe/clusterViews";
import type { MergeDecision } from "../../../core/changes/proposal";
import { usePane } from "../../session/hooks/paneContext";
import { useAnswer } from "../../session/hooks/useAnswer";
import { ofKept } from "../merge/belonging";

/**
 * A group with who is in it by now: another row that stays, or one that left, changes what the others come to. Until the
 * worker says so, nothing of a row that left is shown.
 */
export function useDecided(cluster: ClusterView, decision: MergeDecision): ClusterView {
  const { analysis, session } = usePane();
  const { id, survivor: proposed } = cluster;
  const { survivor = proposed, dropped = [], apart = [] } = decision;
  // While the search runs there is nobody to ask; it is asked again once it is over.
  const isAsked =
    session.duplicates.phase === "reviewing" && (survivor !== proposed || dropped.length + apart.length > 0);
  const [left, parted] = [dropped.join(), apart.join()];
  const ask = useCallback(
    () =>
      isAsked
        ? analysis.call("groupLeft", [id, { survivor, dropped: rowsIn(left), apart: rowsIn(parted) }])
        : Promise.resolve(null),
    [analysis, id, isAsked, survivor, left, parted],
  );
  return ofKept(cluster, decision, useAnswer(ask).value);
}

/** The rows in a text, which stays the same where a list of them is another one each time. */
function rowsIn(text: string): readonly number[] {
  return text === "" ? [] : text.split(",").map(Number);
}
