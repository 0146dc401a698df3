import { Button, Spinner } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import type { TierSummary } from "../../core/analysis/tiering/tierViews";
import type { GateLine } from "../../core/tiering/dataGate";
import { ActionBar } from "../components/ActionBar";
import { EmptyState } from "../components/EmptyState";
import { ProblemBar } from "../components/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/paneContext";
import { routeOf, type Tab } from "../session/route";
import { useAnswer } from "../session/useAnswer";
import { useJobs } from "../session/useJobs";
import { useTexts } from "../session/useTexts";
import { Rates } from "./Rates";
import { sameScheme } from "./schemeEdits";
import { useAdoption } from "./useAdoption";

interface Props {
  readonly summary: TierSummary;
  readonly onNext: () => void;
}

/** What should be mended before tiers are believed, each with its effect and the way to mend it. */
export function CheckStep({ summary, onNext }: Props): ReactNode {
  const styles = useSurfaces();
  const { analysis, gateway, language, session } = usePane();
  const { tierSteps } = useTexts();
  const ask = useCallback(
    () =>
      Promise.all([
        analysis.call("tierGate", [{ language, asOf: summary.asOf, scheme: summary.scheme }]),
        gateway.keptScheme().then(({ problems }) => problems),
      ]),
    [analysis, gateway, language, summary],
  );
  const { value, problem } = useAnswer(ask);
  const searched = session.duplicates.phase === "reviewing";
  const [lines, lost] = value ?? [[], []];
  const { movedFrom } = summary;
  const own = [!searched, lost.length > 0, movedFrom !== null].filter(Boolean).length;
  const points = lines.length + own;
  return (
    <>
      {problem && <ProblemBar problem={problem} />}
      {!value && !problem && <Spinner label={tierSteps.checking} size="tiny" />}
      {value && lines.length === 0 && (
        <EmptyState icon="check" lead={tierSteps.cleanLead} title={tierSteps.clean} />
      )}
      {value && points > 0 && (
        <div className={styles.stack}>
          {lines.length > 0 && <p className={styles.text}>{tierSteps.checkLead}</p>}
          {movedFrom !== null && <Moved asOf={summary.asOf} from={movedFrom} />}
          {lost.length > 0 && <Point text={tierSteps.schemeLost(lost.join("; "))} />}
          {lines.map((line) => (
            <Point day={line.day} key={line.cause} text={line.text} to={line.fix}>
              {line.fix === "rates" && <RatesWanted summary={summary} />}
            </Point>
          ))}
          {!searched && <Point text={tierSteps.notSearched} to="dedupe" />}
        </div>
      )}
      <ActionBar text={points > 0 ? tierSteps.gateText(points) : tierSteps.clean}>
        <Button appearance="primary" disabled={!value && !problem} onClick={onNext}>
          {tierSteps.next}
        </Button>
      </ActionBar>
    </>
  );
}

/** The records end before the last quarter: another one was taken, which the user may insist on. */
function Moved({ asOf, from }: { readonly asOf: string; readonly from: string }): ReactNode {
  const { tierSteps } = useTexts();
  const { start } = useJobs();
  return (
    <Point text={tierSteps.moved(asOf, from)}>
      <Button onClick={() => start("tiers", from, true)} size="small" style={{ alignSelf: "flex-start" }}>
        {tierSteps.insist(from)}
      </Button>
    </Point>
  );
}

/** The rates asked for where they are missed. */
function RatesWanted({ summary }: Pick<Props, "summary">): ReactNode {
  const { whatIf } = useTexts();
  const [scheme, setScheme] = useState(summary.scheme);
  const adopt = useAdoption(summary.asOf, "check");
  return (
    <>
      <Rates currencies={summary.currencies} onChange={setScheme} scheme={scheme} />
      <Button
        disabled={sameScheme(scheme, summary.scheme)}
        onClick={() => adopt(scheme)}
        size="small"
        style={{ alignSelf: "flex-start" }}
      >
        {whatIf.ratesApply}
      </Button>
    </>
  );
}

interface PointProps {
  readonly text: string;
  readonly to?: GateLine["fix"];
  readonly day?: string | undefined;
  readonly children?: ReactNode;
}

/** One thing to know, with the way to mend it. */
function Point({ text, to = null, day, children }: PointProps): ReactNode {
  const styles = useSurfaces();
  const { dispatch } = usePane();
  const { tierSteps } = useTexts();
  const { start } = useJobs();
  const button = (label: string, onClick: () => void) => (
    <Button onClick={onClick} size="small" style={{ alignSelf: "flex-start" }}>
      {label}
    </Button>
  );
  const open = (tab: Tab) => () => dispatch({ type: "opened", route: routeOf(tab) });
  return (
    <article className={styles.card}>
      <span>{text}</span>
      {children}
      {to === "inspect" && button(tierSteps.toFindings, open("anomalies"))}
      {to === "dedupe" && button(tierSteps.toDuplicates, open("dedupe"))}
      {day !== undefined && button(tierSteps.takeDay(day), () => start("tiers", day, true))}
    </article>
  );
}
