import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TierSummary } from "../../../core/analysis/tiering/views/tierViews";
import { type Tier, tiers } from "../../../core/sheets/tier";
import { TierBadge } from "../../components/marks";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { money, percent } from "../../texts/format";
import { useTierWords } from "../words/useTierWords";
import { ShareBar } from "./ShareBar";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: "4px",
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  row: {
    font: "inherit",
    color: "inherit",
    display: "grid",
    gridTemplateColumns: "64px minmax(0, 1fr) auto",
    alignItems: "center",
    gap: "2px 8px",
    width: "100%",
    padding: "6px 8px",
    cursor: "pointer",
    textAlign: "start",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  bars: { display: "flex", flexDirection: "column", gap: "3px" },
  count: { backgroundColor: tokens.colorBrandBackground },
  revenue: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  numbers: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  amount: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    padding: "6px 8px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: "inline-flex", alignItems: "center", gap: "6px" },
  swatch: {
    width: "14px",
    height: "6px",
    borderRadius: tokens.borderRadiusCircular,
    forcedColorAdjust: "none",
  },
});

interface Props {
  readonly summary: TierSummary;
  readonly tier: Tier | null;
  readonly onTier: (tier: Tier) => void;
}

/** One row a tier: how many customers, how much of the money; a click shows them. */
export function Distribution({ summary, tier, onTier }: Props): ReactNode {
  const styles = useStyles();
  const { tiering } = useTexts();
  const shown = tiers.filter((each) => summary.counts[each] > 0);
  return (
    <div>
      <ul aria-label={tiering.distribution} className={styles.list}>
        {shown.map((each) => (
          <li key={each}>
            <Row onTier={onTier} pressed={tier === each} summary={summary} tier={each} />
          </li>
        ))}
        <li aria-hidden="true" className={styles.legend}>
          <span className={styles.key}>
            <span className={mergeClasses(styles.swatch, styles.count)} />
            {tiering.byCount}
          </span>
          <span className={styles.key}>
            <span className={mergeClasses(styles.swatch, styles.revenue)} />
            {summary.ofTotals ? tiering.byRevenueInAll : tiering.byRevenue}
          </span>
        </li>
      </ul>
    </div>
  );
}

function Row({
  summary,
  tier,
  pressed,
  onTier,
}: Props & { readonly tier: Tier; readonly pressed: boolean }): ReactNode {
  const styles = useStyles();
  const { language } = usePane();
  const { tiering } = useTexts();
  const words = useTierWords();
  const count = summary.counts[tier];
  const revenue = Math.max(0, summary.revenue[tier]);
  const share = revenue / sumOf(summary.revenue);
  const name = `${tiering.showTier(words[tier], count)}，${tiering.revenueShare(percent(language, share))}`;
  return (
    <button
      aria-label={name}
      aria-pressed={pressed}
      className={mergeClasses(styles.row, pressed && styles.pressed)}
      onClick={() => onTier(tier)}
      type="button"
    >
      <TierBadge label={words[tier]} tier={tier} />
      <span className={styles.bars}>
        <ShareBar className={styles.count} share={count / sumOf(summary.counts)} />
        <ShareBar className={styles.revenue} share={share} />
      </span>
      <span className={styles.numbers}>
        <span>{tiering.customers(count)}</span>
        <span className={styles.amount}>{money(language, revenue)}</span>
      </span>
    </button>
  );
}

/** At least 1, so that a share of nothing is nothing. */
function sumOf(values: Readonly<Record<Tier, number>>): number {
  return Math.max(
    1,
    tiers.reduce((sum, tier) => sum + Math.max(0, values[tier]), 0),
  );
}
