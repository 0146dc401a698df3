import { Button, Link } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import type { TierSummary } from "../../../core/analysis/tiering/views/tierViews";
import type { Decisions, TierDecision } from "../../../core/changes/proposal";
import type { Tier } from "../../../core/sheets/tier";
import { ruleChangeWords } from "../../../core/tiering/scheme/ruleWords";
import { ActionBar } from "../../components/layout/ActionBar";
import { Disclosure } from "../../components/layout/Disclosure";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { usePlace } from "../../session/hooks/usePlace";
import { useTexts } from "../../session/hooks/useTexts";
import { useJobs } from "../../session/hooks/work/useJobs";
import { isQuarterEnd } from "../../session/state/quarterEnds";
import type { TierFilter } from "../../session/state/tierFilter";
import { TierFilters } from "../customers/TierFilters";
import { TierList } from "../customers/TierList";
import { Distribution } from "../result/Distribution";
import { Moves } from "../result/Moves";
import { useTierWords } from "../words/useTierWords";
import { useDropped } from "./useDropped";

interface Props {
  readonly summary: TierSummary;
  readonly decisions: Decisions<TierDecision>;
  readonly first: Tier | null;
  readonly asOf: string;
  readonly choice: ReactNode;
  readonly onNext: () => void;
}

/** Counts, amounts and moves by tier, then the customers with the reason for every move. */
export function ResultStep({ summary, decisions, first, asOf, choice, onNext }: Props): ReactNode {
  const styles = useSurfaces();
  const { language } = usePane();
  const { tiering, tierSteps } = useTexts();
  const jobs = useJobs();
  const start = useMemo(() => firstFilter(first, summary), [first, summary]);
  const [{ tiers: filter = start, text = "" }, remember] = usePlace();
  const setFilter = (tiers: TierFilter) => remember({ tiers });
  const { written, overridden } = writtenCounts(summary, decisions);
  const label = useLabel(filter, summary);
  const dropped = useDropped(summary);
  return (
    <>
      {!isQuarterEnd(summary.asOf) && <p className={styles.text}>{tierSteps.trial}</p>}
      {dropped !== null && <p className={styles.text}>{dropped}</p>}
      <Distribution
        onTier={(tier) => setFilter(filter.tier === tier && filter.from === undefined ? {} : { tier })}
        summary={summary}
        tier={filter.from === undefined ? (filter.tier ?? null) : null}
      />
      {summary.retired > 0 && (
        <p className={`${styles.text} ${styles.muted}`}>{tierSteps.retired(summary.retired)}</p>
      )}
      {summary.comparedWith === null ? (
        <p className={`${styles.text} ${styles.muted}`}>{tierSteps.first}</p>
      ) : (
        <>
          <Moves filter={filter} onFilter={setFilter} />
          {summary.otherRules && (
            <p className={`${styles.text} ${styles.muted}`}>
              {ruleChangeWords(summary.otherRules, summary.comparedWith, language)}
            </p>
          )}
        </>
      )}
      <Disclosure label={tiering.changeAsOf}>
        <div className={styles.stack}>
          {choice}
          <Button disabled={asOf === summary.asOf} onClick={() => jobs.tierAsOf(asOf)}>
            {tiering.again}
          </Button>
        </div>
      </Disclosure>
      <div className={styles.stack}>
        <span aria-live="polite" className={styles.row}>
          <span className={styles.strong}>{label}</span>
          {filter.tier !== undefined && (
            <Link as="button" onClick={() => setFilter({})}>
              {tiering.all}
            </Link>
          )}
        </span>
        <div className={styles.wrap}>
          <TierFilters filter={filter} onFilter={setFilter} summary={summary} />
        </div>
      </div>
      <TierList
        asOf={summary.asOf}
        decisions={decisions}
        filter={filter}
        isFirstRun={summary.comparedWith === null}
        label={label}
        onAll={() => setFilter({})}
        onText={(now) => remember({ text: now })}
        text={text}
      />
      {summary.unwritten.length > 0 && (
        <p className={`${styles.text} ${styles.muted}`}>{tierSteps.unwritten(summary.unwritten.length)}</p>
      )}
      <ActionBar text={tiering.decided(written, overridden)}>
        <Button appearance="primary" disabled={written === 0} onClick={onNext}>
          {tierSteps.next}
        </Button>
      </ActionBar>
    </>
  );
}

/** How many customers writing concerns, and how many of them have a tier a person chose. */
function writtenCounts({ counts, unwritten }: TierSummary, decisions: Decisions<TierDecision>) {
  const silent = new Set(unwritten);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const made = Object.entries(decisions).filter(([id]) => !silent.has(id));
  const rejected = made.filter(([, { verdict }]) => verdict === "reject").length;
  const overridden = made.filter(([, { tier }]) => tier !== undefined).length;
  return { written: all - silent.size - rejected, overridden };
}

function firstFilter(first: Tier | null, { changed }: TierSummary): TierFilter {
  if (first !== null) return { tier: first };
  return changed > 0 ? { changedOnly: true } : {};
}

function useLabel(filter: TierFilter, summary: TierSummary): string {
  const { tiering, tierSteps, schemeRules } = useTexts();
  const words = useTierWords();
  const { tier, from } = filter;
  if (filter.changedOnly) return tiering.changed(summary.changed);
  if (filter.borderlineOnly) return tierSteps.borderline(summary.borderline);
  if (filter.warnedOnly) return tierSteps.warned(summary.warned);
  if (filter.disputedOnly) return tierSteps.disputed(summary.disputed);
  if (filter.keyAccountsOnly) return tierSteps.keyAccounts(summary.keyAccounts);
  if (filter.incompleteOnly) return schemeRules.incomplete(summary.incomplete);
  if (tier === undefined) return tiering.all;
  if (from === undefined) return words[tier];
  return tierSteps.shown(from === null ? tierSteps.noTierBefore : words[from], words[tier]);
}
