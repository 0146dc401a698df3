import { Button, Checkbox, Link } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { TierSummary } from "../../core/analysis/views";
import type { Decisions, TierDecision } from "../../core/changes/proposal";
import type { Tier } from "../../core/sheets/tier";
import { ActionBar } from "../components/ActionBar";
import { Disclosure } from "../components/Disclosure";
import { Heading } from "../components/Heading";
import { useSurfaces } from "../components/surfaces";
import { useJobs } from "../session/useJobs";
import { useTexts } from "../session/useTexts";
import { useWriting } from "../session/useWriting";
import { Distribution } from "./Distribution";
import { TierList } from "./TierList";

interface Props {
  readonly summary: TierSummary;
  readonly decisions: Decisions<TierDecision>;
  /** Tier shown first; null for all. */
  readonly first: Tier | null;
  readonly asOf: string;
  readonly choice: ReactNode;
}

/** Counts and amounts by tier, then the customers with the reason for every move. */
export function TierReview({ summary, decisions, first, asOf, choice }: Props): ReactNode {
  const styles = useSurfaces();
  const { tiering, common } = useTexts();
  const { start } = useJobs();
  const { preview } = useWriting();
  const [tier, setTier] = useState<Tier | null>(first);
  const [changedOnly, setChangedOnly] = useState(first === null && summary.changed > 0);
  const made = Object.values(decisions);
  const all = Object.values(summary.counts).reduce((sum, count) => sum + count, 0);
  const written = all - made.filter(({ verdict }) => verdict === "reject").length;
  const overridden = made.filter((decision) => decision.tier !== undefined).length;
  return (
    <>
      <Heading
        lead={`${tiering.asOf} ${summary.asOf} · ${tiering.changed(summary.changed)}`}
        title={tiering.title}
      />
      <Distribution
        onTier={(next) => {
          setTier(next === tier ? null : next);
          setChangedOnly(false);
        }}
        summary={summary}
        tier={tier}
      />
      <Disclosure label={tiering.changeAsOf}>
        <div className={styles.stack}>
          {choice}
          <Button disabled={asOf === summary.asOf} onClick={() => start("tiers", asOf)}>
            {tiering.again}
          </Button>
        </div>
      </Disclosure>
      <div className={styles.row} style={{ justifyContent: "space-between", flexWrap: "wrap" }}>
        <span className={styles.row} aria-live="polite">
          <span className={styles.strong}>{tier === null ? tiering.all : common.tiers[tier]}</span>
          {tier !== null && (
            <Link as="button" onClick={() => setTier(null)}>
              {tiering.all}
            </Link>
          )}
        </span>
        <Checkbox
          checked={changedOnly}
          label={tiering.changedOnly}
          onChange={(_, { checked }) => setChangedOnly(checked === true)}
          style={{ marginRight: -8 }}
        />
      </div>
      <TierList changedOnly={changedOnly} decisions={decisions} tier={tier} />
      <ActionBar text={tiering.decided(written, overridden)}>
        <Button appearance="primary" disabled={written === 0} onClick={() => preview("tiers")}>
          {tiering.preview}
        </Button>
      </ActionBar>
    </>
  );
}
