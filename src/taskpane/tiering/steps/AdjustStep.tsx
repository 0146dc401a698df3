import {
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { TierForecast, TierSummary } from "../../../core/analysis/tiering/views/tierViews";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import { ActionBar } from "../../components/layout/ActionBar";
import { Section } from "../../components/layout/Section";
import { ProblemBar } from "../../components/notices/ProblemBar";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { number } from "../../texts/format";
import { Rates } from "../rates/Rates";
import { ratesFault } from "../rates/rateEdits";
import { MoreRules } from "../scheme/MoreRules";
import { lacksRate } from "../scheme/optionEdits";
import { SchemeSliders } from "../scheme/SchemeSliders";
import { ScoringBasis } from "../scheme/ScoringBasis";
import { isUsable, kindOf, sameScheme, withKind } from "../scheme/schemeEdits";
import { allRise } from "../scheme/thresholdEdits";
import { ForecastTable } from "../whatIf/ForecastTable";
import { ScorePicture } from "../whatIf/ScorePicture";
import { type Forecasting, useForecast } from "../whatIf/useForecast";
import { WorkloadTable } from "../whatIf/WorkloadTable";
import { tierWord } from "../words/tierWord";
import { useAdoption } from "./useAdoption";

interface Props {
  readonly summary: TierSummary;
  readonly onNext: () => void;
}

/** Other weights and lines tried out before anything is written; whoever is content goes on. */
export function AdjustStep({ summary, onNext }: Props): ReactNode {
  const focusBack = useRestoreFocusTarget();
  const styles = useSurfaces();
  const { whatIf, tierSteps } = useTexts();
  const [scheme, setScheme] = useState<Scheme>(summary.scheme);
  const usable = isUsable(scheme);
  const changed = !sameScheme(scheme, summary.scheme);
  const standard = withKind(scheme, kindOf(scheme));
  const adopt = useAdoption(summary.asOf);
  const now = useForecast(summary.scheme);
  const tried = useForecast(usable ? scheme : null);
  const fault = useFault(scheme);
  const glance = useGlance(changed ? tried.forecast : null, now.forecast, scheme);
  return (
    <>
      <p className={styles.text}>{whatIf.lead}</p>
      <SchemeSliders onChange={setScheme} scheme={scheme} />
      {scheme.pareto === null && <ScoringBasis onChange={setScheme} scheme={scheme} summary={summary} />}
      {summary.currencies.others.length > 0 && (
        <Section title={whatIf.rates}>
          <Rates asOf={summary.asOf} currencies={summary.currencies} onChange={setScheme} scheme={scheme} />
        </Section>
      )}
      <MoreRules onChange={setScheme} scheme={scheme} />
      <div className={styles.wrap}>
        <Button disabled={!changed} onClick={() => setScheme(summary.scheme)} size="small">
          {whatIf.discard}
        </Button>
        <Button disabled={sameScheme(scheme, standard)} onClick={() => setScheme(standard)} size="small">
          {whatIf.toDefault}
        </Button>
      </div>
      {!usable && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{fault}</MessageBarBody>
        </MessageBar>
      )}
      <Outlook now={now} scheme={scheme} tried={tried} />
      <ActionBar text={glance}>
        {changed ? (
          <Button appearance="primary" disabled={!usable} onClick={() => adopt(scheme)}>
            {whatIf.adopt}
          </Button>
        ) : (
          <Button {...focusBack} appearance="primary" onClick={onNext}>
            {tierSteps.next}
          </Button>
        )}
      </ActionBar>
    </>
  );
}

/** Why a scheme cannot be used. */
function useFault(scheme: Scheme): string {
  const { whatIf, schemeRules } = useTexts();
  if (scheme.fixed !== null && !allRise(scheme.fixed)) return whatIf.notRising;
  const rates = ratesFault(scheme);
  if (rates !== null) return schemeRules.ratesFaults[rates];
  return lacksRate(scheme) ? schemeRules.rateMissing : whatIf.allZero;
}

/** The tiers that change with the lines, in one line that stays in sight while a slider is moved. */
function useGlance(tried: TierForecast | null, now: TierForecast | null, scheme: Scheme): string {
  const { language } = usePane();
  const { whatIf, common } = useTexts();
  if (!tried || !now) return whatIf.title;
  return (["core", "potential", "regular"] as const)
    .map((tier) => {
      const more = tried.counts[tier] - now.counts[tier];
      const difference = more === 0 ? "" : ` (${more > 0 ? "+" : "−"}${number(language, Math.abs(more))})`;
      return `${tierWord(tier, scheme, common.tiers)} ${number(language, tried.counts[tier])}${difference}`;
    })
    .join(" · ");
}

interface OutlookProps {
  readonly now: Forecasting;
  readonly tried: Forecasting;
  readonly scheme: Scheme;
}

/** What the scheme would do beside what the present one does. */
function Outlook({ now, tried, scheme }: OutlookProps): ReactNode {
  const { whatIf } = useTexts();
  const problem = now.problem ?? tried.problem;
  if (problem) return <ProblemBar problem={problem} />;
  if (!now.forecast || !tried.forecast) return <Spinner label={whatIf.working} size="tiny" />;
  return (
    <>
      <ForecastTable now={now.forecast} scheme={scheme} tried={tried.forecast} />
      {scheme.pareto === null && <ScorePicture scheme={scheme} scores={tried.forecast.scores} />}
      <WorkloadTable
        capacity={scheme.options?.contactsPerMonth ?? null}
        now={now.forecast}
        tried={tried.forecast}
      />
    </>
  );
}
