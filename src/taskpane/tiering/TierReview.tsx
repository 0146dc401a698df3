import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { TierSummary } from "../../core/analysis/views";
import type { Decisions, TierDecision } from "../../core/changes/proposal";
import { type Tier, tiers } from "../../core/sheets/tier";
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
      <Disclosure label={tiering.otherDay}>
        <div className={styles.stack}>
          {choice}
          <Button disabled={asOf === summary.asOf} onClick={() => start("tiers", asOf)}>
            {tiering.again}
          </Button>
        </div>
      </Disclosure>
      <div className={styles.wrap} style={{ justifyContent: "space-between" }}>
        <Field
          label={tiering.tierFilter}
          orientation="horizontal"
          style={{ gridTemplateColumns: "max-content 1fr", gap: 8 }}
        >
          <Select
            onChange={(_, { value }) => setTier(tiers.find((known) => known === value) ?? null)}
            value={tier ?? ""}
          >
            <option value="">{tiering.all}</option>
            {tiers.map((each) => (
              <option key={each} value={each}>
                {common.tiers[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          checked={changedOnly}
          label={tiering.changedOnly}
          onChange={(_, { checked }) => setChangedOnly(checked === true)}
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
