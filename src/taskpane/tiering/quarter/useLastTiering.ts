import { useCallback } from "react";
import type { LastTiering } from "../../../core/analysis/tiering/lastTieringOf";
import { usePane } from "../../session/hooks/paneContext";
import { type Asked, useAnswer } from "../../session/hooks/useAnswer";

/** The latest period written; asked again after every operation. A value of null: none, or not known yet. */
export function useLastTiering(): Asked<LastTiering | null> {
  const { gateway, session } = usePane();
  const latest = session.operations?.[0]?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another operation may have written or undone a period
  const ask = useCallback(() => gateway.lastTiering(), [gateway, latest]);
  return useAnswer(ask);
}
