import { useEffect } from "react";
import type { Session } from "../../state/session";
import { usePane } from "../paneContext";
import { useJobs } from "./useJobs";

/** The book, its sheets recognised as soon as a page wants to know them; `recognise` looks at them again. */
export function useRecognised(): { readonly book: Session["book"]; readonly recognise: () => void } {
  const { session } = usePane();
  const { recognise } = useJobs();
  const { book } = session;
  useEffect(() => {
    if (book.phase === "idle") recognise();
  }, [book.phase, recognise]);
  return { book, recognise };
}
