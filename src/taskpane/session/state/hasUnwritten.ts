import { hasDecisions } from "./hasDecisions";
import type { Session } from "./session";

/** Whether closing the pane would lose work: something decided on or edited and not written yet, or a write cut off half-way. */
export function hasUnwritten(session: Session): boolean {
  const { drafts, reviewed, writing } = session;
  return (
    writing.phase === "applying" ||
    drafts.choices !== null ||
    Object.keys(reviewed).length > 0 ||
    hasDecisions(session)
  );
}
