import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";

/** The way to what was merged before, to look at it or to take one group apart; nothing where no merge stands. */
export function MergedLink(): ReactNode {
  const { session, dispatch } = usePane();
  const { changes } = useTexts();
  const stands = session.operations?.some(
    ({ operation, state, part }) => operation === "merge" && state === "done" && part === undefined,
  );
  if (!stands) return null;
  return (
    <Link
      as="button"
      onClick={() => dispatch({ type: "opened", route: { page: "merged", of: "" } })}
      style={{ alignSelf: "flex-start" }}
    >
      {changes.mergedTitle}…
    </Link>
  );
}
