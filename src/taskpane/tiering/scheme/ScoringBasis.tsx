import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useCallback } from "react";
import type { TierSummary } from "../../../core/analysis/tiering/views/tierViews";
import { freezeThresholds } from "../../../core/tiering/assigning/freezeThresholds";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import { type NaturalBreaks, worthwhileFit } from "../../../core/tiering/scoring/naturalBreaks";
import { LineSelect } from "../../components/inputs/LineSelect";
import { Disclosure } from "../../components/layout/Disclosure";
import { useFold } from "../../components/layout/useFold";
import { ProblemBar } from "../../components/notices/ProblemBar";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useAnswer } from "../../session/hooks/useAnswer";
import { useTexts } from "../../session/hooks/useTexts";
import { ThresholdTable } from "./ThresholdTable";
import { quartersBetween, withBounds, withRanks } from "./thresholdEdits";

interface Props {
  readonly summary: TierSummary;
  readonly scheme: Scheme;
  readonly onChange: (scheme: Scheme) => void;
}

const yearInQuarters = 4;

/** What customers are measured by: one another, or thresholds frozen for the periods to come. */
export function ScoringBasis({ summary, scheme, onChange }: Props): ReactNode {
  const styles = useSurfaces();
  const { fold } = useFold();
  const { analysis } = usePane();
  const { whatIf } = useTexts();
  const { value, problem } = useAnswer(useCallback(() => analysis.call("tierReport", []), [analysis]));
  if (problem) return <ProblemBar problem={problem} />;
  const { period } = summary;
  const freeze = () => {
    if (value) onChange(freezeThresholds(value.thresholds, scheme, period));
  };
  const old = scheme.frozenFrom !== undefined && quartersBetween(scheme.frozenFrom, period) >= yearInQuarters;
  return (
    <div className={styles.stack}>
      <LineSelect
        label={whatIf.basis}
        onChange={(chosen) => (chosen === "fixed" ? freeze() : onChange(withRanks(scheme)))}
        options={(["ranks", "fixed"] as const).map((each) => ({ value: each, text: whatIf.bases[each] }))}
        value={scheme.fixed === null ? "ranks" : "fixed"}
      />
      <BasisWords scheme={scheme} summary={summary} />
      {old && <span>{whatIf.old}</span>}
      {scheme.fixed !== null && (
        <>
          {scheme.frozenFrom !== period && (
            <Button disabled={!value} onClick={freeze} size="small" style={{ alignSelf: "flex-start" }}>
              {whatIf.freezeAgain(period)}
            </Button>
          )}
          <Disclosure label={whatIf.thresholds}>
            <div className={fold}>
              {value?.breaks && (scheme.weights.monetary ?? 0) > 0 && (
                <Breaks breaks={value.breaks} onChange={onChange} period={period} scheme={scheme} />
              )}
              <ThresholdTable fixed={scheme.fixed} onChange={onChange} scheme={scheme} />
            </div>
          </Disclosure>
        </>
      )}
    </div>
  );
}

interface BreaksProps {
  readonly breaks: NaturalBreaks;
  readonly period: string;
  readonly scheme: Scheme;
  readonly onChange: (scheme: Scheme) => void;
}

/** Where spending falls into groups of its own: offered where they are clear, and said where they are not. */
function Breaks({ breaks: { bounds, fit }, period, scheme, onChange }: BreaksProps): ReactNode {
  const styles = useSurfaces();
  const { schemeRules } = useTexts();
  const clear = fit >= worthwhileFit;
  const taken = JSON.stringify(scheme.fixed?.monetary) === JSON.stringify(bounds);
  // Rounded down: what is under the line must not read as if it reached it.
  const said = (Math.floor(100 * fit) / 100).toFixed(2);
  return (
    <div className={styles.stack}>
      <span className={styles.muted}>{clear ? schemeRules.breaks(said) : schemeRules.noBreaks(said)}</span>
      {clear && (
        <Button
          disabled={taken}
          onClick={() => onChange(withBounds(scheme, "monetary", bounds, period))}
          size="small"
          style={{ alignSelf: "flex-start" }}
        >
          {schemeRules.useBreaks}
        </Button>
      )}
    </div>
  );
}

function BasisWords({ summary, scheme }: Pick<Props, "summary" | "scheme">): ReactNode {
  const styles = useSurfaces();
  const { whatIf } = useTexts();
  const { fixed, frozenFrom, percentileFrom } = scheme;
  if (fixed !== null) {
    const text = frozenFrom === undefined ? whatIf.byHand : whatIf.frozen(frozenFrom);
    return <span className={styles.muted}>{text}</span>;
  }
  if (summary.activeBuyers >= percentileFrom) return <span className={styles.muted}>{whatIf.ranksLead}</span>;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{whatIf.few(summary.activeBuyers, percentileFrom)}</MessageBarBody>
    </MessageBar>
  );
}
