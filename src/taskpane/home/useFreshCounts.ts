import { useEffect } from "react";
import { recogniseBook } from "../session/gateway/readBook";
import { usePane } from "../session/hooks/paneContext";

/** ms without an edit: whoever fills in a row has come to its end by then. */
const calm = 1500;

/** Counts the rows again where somebody types before anything was read; what is shown meanwhile stays. */
export function useFreshCounts(): void {
  const { session, gateway, analysis, dispatch } = usePane();
  const { book } = session;
  useEffect(() => {
    if (book.phase !== "recognised" || !book.outdated) return;
    let isLate = false;
    const count = async () => {
      // The old counts stay where the workbook cannot be read now, and the refresh button says why.
      const recognised = await recogniseBook({ gateway, analysis }).catch(() => null);
      if (recognised && !isLate)
        dispatch({ type: "book", book: { phase: "recognised", mappings: recognised.mappings } });
    };
    const timer = setTimeout(() => void count(), calm);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [book, gateway, analysis, dispatch]);
}
