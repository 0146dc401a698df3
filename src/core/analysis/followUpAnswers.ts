import type { Analysis } from "./analysis";
import { dueOn } from "./dueOn";
import { contactPatch } from "./followUps/contactPatch";
import { dueListPatch } from "./followUps/dueListPatch";
import { duePage } from "./followUps/duePage";
import { lastRun, type Runs } from "./runs";

/** What is asked of who is to be contacted, and of contacts that took place. */
export function followUpAnswers(
  runs: Runs,
): Pick<Analysis, "followUpsDue" | "dueListPatch" | "contactPatch"> {
  const listed = () => lastRun(runs, "listed");
  return {
    followUpsDue: (query) => duePage(listed(), dueOn(runs, query.asOf), query),
    dueListPatch: ({ asOf, language }) => dueListPatch(listed(), dueOn(runs, asOf).due, language),
    contactPatch: (note, { language }) => contactPatch(listed(), note, language),
  };
}
