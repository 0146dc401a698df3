import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { TierSummary } from "../../core/analysis/views";
import type { Scheme } from "../../core/tiering/scheme";
import { ActionBar } from "../components/ActionBar";
import { ProblemBar } from "../components/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/useTexts";
import { ForecastTable } from "./ForecastTable";
import { SchemeSliders } from "./SchemeSliders";
import { ScorePicture } from "./ScorePicture";
import { isUsable, kindOf, sameScheme, withKind } from "./schemeEdits";
import { useAdoption } from "./useAdoption";
import { useForecast } from "./useForecast";
import { WorkloadTable } from "./WorkloadTable";

interface Props {
  readonly summary: TierSummary;
  readonly onNext: () => void;
}

/** Other weights and lines tried out before anything is written; whoever is content goes on. */
export function AdjustStep({ summary, onNext }: Props): ReactNode {
  const styles = useSurfaces();
  const { whatIf, tierSteps } = useTexts();
  const [scheme, setScheme] = useState<Scheme>(summary.scheme);
  const usable = isUsable(scheme);
  const changed = !sameScheme(scheme, summary.scheme);
  const standard = withKind(scheme, kindOf(scheme));
  const adopt = useAdoption(summary.asOf);
  return (
    <>
      <p className={styles.text}>{whatIf.lead}</p>
      <SchemeSliders onChange={setScheme} scheme={scheme} />
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
          <MessageBarBody>{whatIf.allZero}</MessageBarBody>
        </MessageBar>
      )}
      <Outlook present={summary.scheme} scheme={usable ? scheme : null} />
      <ActionBar text={changed ? "" : whatIf.title}>
        {changed ? (
          <Button appearance="primary" disabled={!usable} onClick={() => adopt(scheme)}>
            {whatIf.adopt}
          </Button>
        ) : (
          <Button appearance="primary" onClick={onNext}>
            {tierSteps.next}
          </Button>
        )}
      </ActionBar>
    </>
  );
}

/** What the scheme would do beside what the present one does; null is a scheme that cannot be. */
function Outlook({
  present,
  scheme,
}: {
  readonly present: Scheme;
  readonly scheme: Scheme | null;
}): ReactNode {
  const { whatIf } = useTexts();
  const now = useForecast(present);
  const tried = useForecast(scheme);
  const problem = now.problem ?? tried.problem;
  if (problem) return <ProblemBar problem={problem} />;
  if (!now.forecast || !tried.forecast) return <Spinner label={whatIf.working} size="tiny" />;
  return (
    <>
      <ForecastTable now={now.forecast} scheme={scheme ?? present} tried={tried.forecast} />
      {scheme?.pareto === null && <ScorePicture scheme={scheme} scores={tried.forecast.scores} />}
      <WorkloadTable now={now.forecast} tried={tried.forecast} />
    </>
  );
}
