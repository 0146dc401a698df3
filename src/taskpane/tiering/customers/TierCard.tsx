import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { TierView } from "../../../core/analysis/tiering/views/tierViews";
import type { TierDecision } from "../../../core/changes/proposal";
import type { Tier } from "../../../core/sheets/tier";
import { shortScore } from "../../../core/tiering/reasons/reasonWords";
import { Facts } from "../../components/layout/Facts";
import { CustomerLink } from "../../components/links/CustomerLink";
import { RowLink } from "../../components/links/RowLink";
import { TierBadge } from "../../components/marks";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { useTierWords } from "../words/useTierWords";
import { boughtFacts } from "./boughtFacts";
import { OverrideForm } from "./OverrideForm";
import { TierMove } from "./TierMove";
import { TierTrust } from "./TierTrust";

const useStyles = makeStyles({
  name: { flex: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  rejected: { textDecoration: "line-through", color: tokens.colorNeutralForeground3 },
  place: { flex: "1 0 auto" },
  button: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
});

interface Props {
  readonly view: TierView;
  readonly decision: TierDecision | undefined;
  /** As-of day of the run, "YYYY-MM-DD". */
  readonly asOf: string;
  /** Nobody of the run had a tier before: said once for it, not on every card. */
  readonly isFirstRun: boolean;
  readonly onDecide: (decision: TierDecision | null) => void;
}

/** One customer: the tier, where it comes from, why, on which figures; kept, left out or set by hand. */
export function TierCard({ view, decision, asOf, isFirstRun, onDecide }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { tiering } = useTexts();
  const words = useTierWords();
  const [setting, setSetting] = useState(false);
  const tier = decision?.tier ?? view.tier;
  const rejected = decision?.verdict === "reject";
  return (
    <article aria-label={view.companyName} className={surfaces.card}>
      <div className={surfaces.row} style={{ alignItems: "flex-start" }}>
        <CustomerLink
          className={mergeClasses(styles.name, rejected && styles.rejected)}
          name={view.companyName}
          of={{ sheet: view.sheet, row: view.row }}
        />
        <TierBadge label={words[tier]} tier={tier} />
      </div>
      <TierMove
        from={view.previousTier}
        isFirstRun={isFirstRun}
        overridden={decision?.tier !== undefined || view.detail?.manual === true}
        to={tier}
      />
      <p className={surfaces.text}>{decision?.reason ?? view.reason}</p>
      <Figures view={view} />
      <TierTrust detail={view.detail} />
      {setting ? (
        <OverrideForm
          onCancel={() => setSetting(false)}
          onSave={(override) => {
            setSetting(false);
            onDecide({ verdict: "accept", ...override });
          }}
          asOf={asOf}
          {...overrideOf(view, tier, tiering.keyAccountReason)}
        />
      ) : (
        <div className={surfaces.wrap}>
          <span className={styles.place}>
            <RowLink row={view.row} sheet={view.sheet} />
          </span>
          {decision ? (
            <Button appearance="subtle" className={styles.button} onClick={() => onDecide(null)} size="small">
              {tiering.takeBack}
            </Button>
          ) : (
            <Button
              appearance="subtle"
              className={styles.button}
              onClick={() => onDecide({ verdict: "reject" })}
              size="small"
            >
              {tiering.keep}
            </Button>
          )}
          <Button className={styles.button} onClick={() => setSetting(true)} size="small">
            {tiering.override}
          </Button>
        </div>
      )}
      {rejected && <span className={surfaces.muted}>{tiering.kept}</span>}
    </article>
  );
}

/** A large account of the team's own list is most likely set to the top tier, for being one. */
function overrideOf({ detail }: TierView, tier: Tier, reasonOf: (word: string) => string) {
  const word = detail?.keyAccount;
  return word === undefined ? { tier } : { tier: "core" as const, reason: reasonOf(word) };
}

function Figures({ view }: { readonly view: TierView }): ReactNode {
  const { language } = usePane();
  const { tiering } = useTexts();
  const facts = boughtFacts(view, language, tiering);
  const score = Number.isNaN(view.score) ? [] : [tiering.score(shortScore(view.score))];
  return <Facts parts={[...score, ...facts]} />;
}
