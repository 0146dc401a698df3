import { useEffect } from "react";
import { hasUnwritten } from "../../state/hasUnwritten";
import { usePane } from "../paneContext";

/** Lets the browser ask before the page goes, with the pane in it, while the pane holds what is written nowhere. */
export function useLeaving(): void {
  const unwritten = hasUnwritten(usePane().session);
  useEffect(() => {
    if (!unwritten) return;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unwritten]);
}
