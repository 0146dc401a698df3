import { Badge, Button, Link } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CustomerView, PastTier } from "../../core/analysis/customers/customerView";
import type { TierView } from "../../core/analysis/tiering/views/tierViews";
import { shortScore } from "../../core/tiering/reasons/reasonWords";
import { Facts } from "../components/layout/Facts";
import { Section } from "../components/layout/Section";
import { TierBadge } from "../components/marks";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { routeOf } from "../session/state/route";
import { number, percent } from "../texts/format";
import { boughtFacts } from "../tiering/customers/boughtFacts";
import { ManualPart } from "./ManualPart";
import { ScoreTrend } from "./ScoreTrend";

/** Periods shown before somebody asks for all. */
const shortHistory = 4;

/** The tier with its reason and figures, and how it came to it quarter by quarter. */
export function TierPart({ view }: { readonly view: CustomerView }): ReactNode {
  const styles = useSurfaces();
  const { dispatch } = usePane();
  const { customers } = useTexts();
  const { tier, past } = view;
  const [latest] = past;
  return (
    <Section title={customers.tier}>
      {tier && <TierNow tier={tier} />}
      {!tier && latest && <Past past={latest} />}
      {!tier && !latest && (
        <div className={styles.wrap}>
          <span className={styles.muted}>{customers.noTier}</span>
          <Button onClick={() => dispatch({ type: "switched", route: routeOf("tiering") })} size="small">
            {customers.toTiering}
          </Button>
        </div>
      )}
      <ScoreTrend trend={view.trend} />
      <ManualPart view={view} />
      <History past={tier ? past : past.slice(1)} />
    </Section>
  );
}

function TierNow({ tier }: { readonly tier: TierView }): ReactNode {
  const styles = useSurfaces();
  const { tiering, common, followUps, customers } = useTexts();
  const { previousTier, detail } = tier;
  const from =
    previousTier === null
      ? tiering.fresh
      : previousTier === tier.tier
        ? tiering.unchanged
        : tiering.from(common.tiers[previousTier]);
  return (
    <div className={styles.card}>
      <span className={styles.wrap}>
        <TierBadge tier={tier.tier} />
        <span className={styles.muted}>{from}</span>
        {detail?.keyAccount !== undefined && (
          <Badge appearance="outline" color="brand">
            {detail.keyAccount}
          </Badge>
        )}
        {detail?.warning && (
          <Badge appearance="tint" color="warning">
            {followUps.warned}
          </Badge>
        )}
        {detail?.borderline && <Badge appearance="outline">{customers.borderline}</Badge>}
      </span>
      <p className={styles.text}>{tier.reason}</p>
      <Figures tier={tier} />
    </div>
  );
}

function Figures({ tier }: { readonly tier: TierView }): ReactNode {
  const { language } = usePane();
  const { tiering, customers } = useTexts();
  const { score, detail } = tier;
  const one = (value: number) => number(language, Math.round(value * 10) / 10);
  const facts = [
    ...(Number.isNaN(score) ? [] : [tiering.score(shortScore(score))]),
    ...boughtFacts(tier, language, tiering),
    ...(detail && detail.overdue > 1 ? [customers.overdue(one(detail.overdue))] : []),
    ...(detail && detail.rfm !== "" ? [tiering.rfm(detail.rfm, detail.rfmBest)] : []),
    ...(detail && !Number.isNaN(detail.alive) ? [tiering.alive(percent(language, detail.alive))] : []),
    ...(detail && detail.robustness < 1 ? [customers.robustness(percent(language, detail.robustness))] : []),
    ...(detail && detail.completeness < 1
      ? [customers.completeness(percent(language, detail.completeness))]
      : []),
  ];
  return <Facts parts={facts} />;
}

function History({ past }: { readonly past: readonly PastTier[] }): ReactNode {
  const styles = useSurfaces();
  const { customers } = useTexts();
  const [all, setAll] = useState(false);
  if (past.length === 0) return null;
  const shown = all ? past : past.slice(0, shortHistory);
  return (
    <>
      <span className={styles.muted}>{customers.past}</span>
      <ul className={styles.plainList}>
        {shown.map((one) => (
          <li key={one.period}>
            <Past past={one} />
          </li>
        ))}
      </ul>
      {past.length > shortHistory && (
        <Link as="button" onClick={() => setAll(!all)}>
          {all ? customers.pastLess : customers.pastMore(past.length)}
        </Link>
      )}
    </>
  );
}

function Past({ past }: { readonly past: PastTier }): ReactNode {
  const styles = useSurfaces();
  return (
    <div className={styles.card} style={{ gap: 4 }}>
      <span className={styles.wrap}>
        <span className={styles.strong}>{past.period}</span>
        <TierBadge tier={past.tier} />
        <span className={styles.muted}>{past.move}</span>
      </span>
      <p className={`${styles.text} ${styles.muted}`}>{past.reason}</p>
    </div>
  );
}
