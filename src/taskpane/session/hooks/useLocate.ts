import { useCallback } from "react";
import type { Spot } from "../gateway/workbookGateway";
import { problemOf } from "../state/problem";
import { usePane } from "./paneContext";

/** Selects a place in the sheet; what stands in the way (edit mode, a sheet that is gone) is told in the pane. */
export function useLocate(): (spot: Spot) => void {
  const { gateway, dispatch } = usePane();
  return useCallback(
    (spot) => {
      dispatch({ type: "notice", notice: null });
      gateway.locate(spot).catch((error: unknown) => dispatch({ type: "notice", notice: problemOf(error) }));
    },
    [gateway, dispatch],
  );
}
