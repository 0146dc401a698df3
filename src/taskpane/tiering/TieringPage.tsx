import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Tier } from "../../core/sheets/tier";
import { EmptyState } from "../components/EmptyState";
import { JobGate } from "../components/JobGate";
import { usePane } from "../session/paneContext";
import { useTexts } from "../session/useTexts";
import { AsOfChoice } from "./AsOfChoice";
import { quarterEnds } from "./quarterEnds";
import { TierReview } from "./TierReview";

/** Sort customers into tiers at a day, see who moved and why, write it down. */
export function TieringPage({ tier }: { readonly tier: Tier | null }): ReactNode {
  const { session, today, dispatch } = usePane();
  const { tiering, home } = useTexts();
  const { tiers } = session;
  const [asOf, setAsOf] = useState(() =>
    tiers.phase === "reviewing" ? tiers.summary.asOf : (quarterEnds(today(), 1)[0]?.day ?? today()),
  );
  const choice = <AsOfChoice asOf={asOf} onChange={setAsOf} />;
  return (
    <JobGate asOf={asOf} before={choice} job="tiers" state={tiers} words={tiering}>
      {({ summary, decisions }) =>
        Object.values(summary.counts).every((count) => count === 0) ? (
          <EmptyState icon="tiers" lead={tiering.noneLead} title={tiering.none}>
            <Button onClick={() => dispatch({ type: "opened", route: { page: "adopt" } })}>
              {home.adjust}
            </Button>
          </EmptyState>
        ) : (
          <TierReview asOf={asOf} choice={choice} decisions={decisions} first={tier} summary={summary} />
        )
      }
    </JobGate>
  );
}
