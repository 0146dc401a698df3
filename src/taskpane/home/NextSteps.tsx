import type { ReactNode } from "react";
import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import { SplitChoiceCard } from "../adopt/SplitChoiceCard";
import { Choice } from "../components/inputs/Choice";
import { Section } from "../components/layout/Section";
import { useSurfaces } from "../components/surfaces";
import { useOpenSelected } from "../customers/useOpenSelected";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { routeOf, type Tab } from "../session/state/route";

/** The three jobs, each with what it found if it has run, whom to contact, and what the sheets themselves call for. */
export function NextSteps({ mappings }: { readonly mappings: readonly SheetMapping[] }): ReactNode {
  const styles = useSurfaces();
  const { session, dispatch } = usePane();
  const { home, followUps, customers, reviews } = useTexts();
  const openSelected = useOpenSelected();
  const { duplicates, inspection, tiers } = session;
  const open = (tab: Tab) => () => dispatch({ type: "switched", route: routeOf(tab) });
  const working = (phase: string) => (phase === "reading" || phase === "analysing" ? home.working : null);
  return (
    <Section title={home.nextSteps}>
      <div className={styles.stack}>
        <Choice
          icon="duplicates"
          lead={home.dedupeLead}
          onOpen={open("dedupe")}
          result={
            duplicates.phase === "reviewing"
              ? home.dedupeResult(duplicates.summary.certain, duplicates.summary.probable)
              : working(duplicates.phase)
          }
          title={home.dedupe}
        />
        <Choice
          icon="inspect"
          lead={home.inspectLead}
          onOpen={open("anomalies")}
          result={
            inspection.phase === "reviewing"
              ? home.inspectResult(inspection.summary.counts.error, inspection.summary.counts.warning)
              : working(inspection.phase)
          }
          title={home.inspect}
        />
        <Choice
          icon="tiers"
          lead={home.tieringLead}
          onOpen={open("tiering")}
          result={
            tiers.phase === "reviewing" ? home.tieringResult(tiers.summary.changed) : working(tiers.phase)
          }
          title={home.tiering}
        />
        <Choice
          icon="due"
          lead={followUps.homeLead}
          onOpen={() => dispatch({ type: "opened", route: { page: "due" } })}
          title={followUps.title}
        />
        <Choice
          icon="check"
          lead={reviews.homeLead}
          onOpen={() => dispatch({ type: "opened", route: { page: "review" } })}
          title={reviews.title}
        />
        <Choice
          icon="search"
          lead={customers.findLead}
          onOpen={() => dispatch({ type: "opened", route: { page: "find" } })}
          title={customers.find}
        />
        <Choice
          icon="person"
          lead={customers.selectedLead}
          onOpen={openSelected}
          title={customers.selected}
        />
        <SplitChoiceCard mappings={mappings} />
      </div>
    </Section>
  );
}
