import { Button } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Tier } from "../../core/sheets/tier";
import { JobGate } from "../components/gates/JobGate";
import { Heading } from "../components/layout/Heading";
import { EmptyState } from "../components/notices/EmptyState";
import { NothingRead } from "../components/notices/NothingRead";
import { usePane } from "../session/hooks/paneContext";
import { useDealsReach } from "../session/hooks/useDealsReach";
import { useTexts } from "../session/hooks/useTexts";
import { isCustomersEmpty } from "../session/state/mappingFacts";
import { quarterEnds } from "../session/state/quarterEnds";
import type { TierStep } from "../session/state/route";
import { AsOfChoice } from "./quarter/AsOfChoice";
import { Standing } from "./quarter/Standing";

/** Sliders, pictures and lists are a tenth of the pane: they come while the worker counts. */
const loadSteps = () => import("./steps/TierSteps").then(({ TierSteps }) => ({ default: TierSteps }));
const TierSteps = lazy(loadSteps);

interface Props {
  /** Tier shown first; null for all. */
  readonly tier: Tier | null;
  readonly step: TierStep;
  /** The day proposed where no run is on show. */
  readonly proposed: string | undefined;
}

/** Sort customers into tiers at a day, see who moved and why, write it down. */
export function TieringPage({ tier, step, proposed }: Props): ReactNode {
  const { session, today, dispatch } = usePane();
  const { tiering, home } = useTexts();
  const { tiers } = session;
  const closed = quarterEnds(today(), 1)[0]?.day ?? today();
  const { reach } = useDealsReach(closed);
  const [chosen, setChosen] = useState(tiers.phase === "reviewing" ? tiers.summary.asOf : proposed);
  const asOf = chosen ?? reach?.quarterEnd ?? closed;
  const choice = <AsOfChoice asOf={asOf} onChange={setChosen} reach={reach} />;
  // A run on show is run again for its own day, whatever is chosen for another.
  const again = tiers.phase === "reviewing" ? tiers.summary.asOf : asOf;
  const before = (
    <>
      <Standing />
      {choice}
    </>
  );
  return (
    <JobGate asOf={again} before={before} job="tiers" state={tiers} words={tiering}>
      {({ summary, decisions }) =>
        Object.values(summary.counts).every((count) => count === 0) ? (
          <>
            <Heading title={tiering.title} />
            {isCustomersEmpty(session.book) ? (
              <NothingRead customersOnly />
            ) : (
              <EmptyState icon="tiers" lead={tiering.noneLead} title={tiering.none}>
                <Button onClick={() => dispatch({ type: "opened", route: { page: "adopt" } })}>
                  {home.adjust}
                </Button>
              </EmptyState>
            )}
          </>
        ) : (
          <Suspense>
            <TierSteps
              asOf={asOf}
              choice={choice}
              decisions={decisions}
              first={tier}
              step={step}
              summary={summary}
            />
          </Suspense>
        )
      }
    </JobGate>
  );
}
