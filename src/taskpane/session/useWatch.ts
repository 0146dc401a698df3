import { useEffect } from "react";
import { usePane } from "./paneContext";
import { problemOf } from "./problem";

/**
 * Marks results as out of date when somebody edits the workbook. Nothing pops up: the edit may be a colleague's,
 * and every pane in the workbook hears of it.
 */
export function useWatch(): void {
  const { gateway, dispatch } = usePane();
  useEffect(() => {
    const watching = gateway.watch(() => dispatch({ type: "edited" }));
    watching.catch((error: unknown) => dispatch({ type: "notice", notice: problemOf(error) }));
    return () => {
      watching
        .then((stop) => stop())
        .catch(() => {
          // The pane is going, and its handlers with it.
        });
    };
  }, [gateway, dispatch]);
}
