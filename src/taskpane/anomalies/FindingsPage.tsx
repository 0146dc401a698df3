import type { ReactNode } from "react";
import { usePane } from "../session/hooks/paneContext";
import type { FindingFilter } from "../session/state/route";
import { AnomaliesPage } from "./AnomaliesPage";
import { FindingList } from "./findings/FindingList";

/** The findings of one rule; where the results are gone (cancelled, read again) the page they came from. */
export function FindingsPage({ filter }: { readonly filter: FindingFilter }): ReactNode {
  const { inspection } = usePane().session;
  if (inspection.phase !== "reviewing") return <AnomaliesPage />;
  const { summary, decisions, groups, scope } = inspection;
  return (
    <FindingList decided={groups} decisions={decisions} filter={filter} scope={scope} summary={summary} />
  );
}
