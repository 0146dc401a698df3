import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MoverView, TierForecast } from "../../../core/analysis/tiering/views/tierViews";
import { type Tier, tiers } from "../../../core/sheets/tier";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import { Disclosure } from "../../components/layout/Disclosure";
import { useFold } from "../../components/layout/useFold";
import { SpotLink } from "../../components/links/SpotLink";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { number, percent } from "../../texts/format";
import { tierWord } from "../words/tierWord";

export const useFigures = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "4px 2px",
      textAlign: "end",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& thead th": { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    "& th:first-child": { textAlign: "start", overflowWrap: "anywhere" },
  },
  more: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  /** What the present scheme does. */
  readonly now: TierForecast;
  readonly tried: TierForecast;
  readonly scheme: Scheme;
}

/** Customers and money by tier as tried, with the difference from the present scheme. */
export function ForecastTable({ now, tried, scheme }: Props): ReactNode {
  const styles = useFigures();
  const surfaces = useSurfaces();
  const { language } = usePane();
  const { whatIf, common } = useTexts();
  const shown = tiers.filter((tier) => now.counts[tier] > 0 || tried.counts[tier] > 0);
  return (
    <div aria-live="polite" className={surfaces.stack}>
      <table aria-label={whatIf.result} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{whatIf.tier}</th>
            <th scope="col">{whatIf.customers}</th>
            <th scope="col">{whatIf.revenue}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((tier) => (
            <tr key={tier}>
              <th scope="row">{tierWord(tier, scheme, common.tiers)}</th>
              <td>
                {number(language, tried.counts[tier])}{" "}
                <Difference value={tried.counts[tier] - now.counts[tier]} />
              </td>
              <td>{percent(language, tried.revenueShare[tier])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <span>{whatIf.against(tried.movers.length)}</span>
      {tried.biggest.length > 0 && <Movers movers={tried.biggest} of={tried.movers.length} scheme={scheme} />}
      <span className={surfaces.muted}>
        {[
          ...(tried.changed > 0 || now.changed > 0 ? [whatIf.changed(tried.changed)] : []),
          whatIf.borderline(tried.borderline.length),
        ].join(" · ")}
      </span>
    </div>
  );
}

interface MoversProps {
  readonly movers: readonly MoverView[];
  /** How many there are in all. */
  readonly of: number;
  readonly scheme: Scheme;
}

/** Who would move, those with most money first; shown in the sheet, so that what is tried out stays. */
function Movers({ movers, of, scheme }: MoversProps): ReactNode {
  const surfaces = useSurfaces();
  const { fold } = useFold();
  const { schemeRules, tierSteps, common } = useTexts();
  const word = (tier: Tier) => tierWord(tier, scheme, common.tiers);
  return (
    <Disclosure label={schemeRules.movers(movers.length, of)}>
      <ul className={mergeClasses(surfaces.plainList, fold)}>
        {movers.map(({ sheet, row, companyName, from, to }) => (
          <li key={`${sheet} ${row}`}>
            <SpotLink short={companyName} spot={{ sheet, row, column: null }} />{" "}
            <span className={surfaces.muted}>{tierSteps.shown(word(from), word(to))}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** "+12" or "−3", nothing where nothing differs. */
export function Difference({ value }: { readonly value: number }): ReactNode {
  const styles = useFigures();
  const { language } = usePane();
  if (value === 0) return null;
  const sign = value > 0 ? "+" : "−";
  return <span className={styles.more}>{`${sign}${number(language, Math.abs(value))}`}</span>;
}
