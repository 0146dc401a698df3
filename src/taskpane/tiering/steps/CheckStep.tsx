import { Button, Spinner } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import type { RowPlace } from "../../../core/analysis/context/views";
import type { TierSummary } from "../../../core/analysis/tiering/views/tierViews";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import { ActionBar } from "../../components/layout/ActionBar";
import { Disclosure } from "../../components/layout/Disclosure";
import { RowLink } from "../../components/links/RowLink";
import { EmptyState } from "../../components/notices/EmptyState";
import { ProblemBar } from "../../components/notices/ProblemBar";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useAnswer } from "../../session/hooks/useAnswer";
import { useTexts } from "../../session/hooks/useTexts";
import { useJobs } from "../../session/hooks/work/useJobs";
import { Rates } from "../rates/Rates";
import { isUsable, sameScheme } from "../scheme/schemeEdits";
import { TaxFields } from "../scheme/TaxFields";
import { CheckPoint } from "./CheckPoint";
import { useAdoption } from "./useAdoption";
import { useDropped } from "./useDropped";

interface Props {
  readonly summary: TierSummary;
  readonly onNext: () => void;
}

/** What should be mended before tiers are believed, each with its effect and the way to mend it. */
export function CheckStep({ summary, onNext }: Props): ReactNode {
  const styles = useSurfaces();
  const { analysis, gateway, language, session } = usePane();
  const { tierSteps, whatIf, schemeRules } = useTexts();
  const dropped = useDropped(summary);
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
  const inspected = session.inspection.phase === "reviewing";
  const [lines, lost] = value ?? [[], []];
  const { movedFrom } = summary;
  const own = [!searched, !inspected, lost.length > 0, movedFrom !== null, dropped !== null].filter(
    Boolean,
  ).length;
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
          {lost.length > 0 && <CheckPoint text={tierSteps.schemeLost(lost.join("; "))} />}
          {lines.map((line) => (
            <CheckPoint asOf={summary.asOf} key={line.cause} line={line} text={line.text} to={line.fix}>
              {line.places && <Places places={line.places} />}
              {line.fix === "rates" && (
                <Mending apply={whatIf.ratesApply} fields={ratesOf(summary)} summary={summary} />
              )}
              {line.fix === "tax" && (
                <Mending apply={schemeRules.taxApply} fields={taxFields} summary={summary} />
              )}
            </CheckPoint>
          ))}
          {dropped !== null && <CheckPoint text={dropped} />}
          {!searched && <CheckPoint text={tierSteps.notSearched} to="dedupe" />}
          {!inspected && <CheckPoint text={tierSteps.notInspected} to="inspect" />}
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
  const { tierAsOf } = useJobs();
  return (
    <CheckPoint text={tierSteps.moved(asOf, from)}>
      <Button onClick={() => tierAsOf(from)} size="small" style={{ alignSelf: "flex-start" }}>
        {tierSteps.insist(from)}
      </Button>
    </CheckPoint>
  );
}

type SchemeFields = (scheme: Scheme, onChange: (scheme: Scheme) => void) => ReactNode;

const ratesOf =
  ({ currencies, asOf }: TierSummary): SchemeFields =>
  (scheme, onChange) => <Rates asOf={asOf} currencies={currencies} onChange={onChange} scheme={scheme} />;

const taxFields: SchemeFields = (scheme, onChange) => <TaxFields onChange={onChange} scheme={scheme} />;

interface MendingProps {
  readonly summary: TierSummary;
  readonly fields: SchemeFields;
  readonly apply: string;
}

/** What a scheme lacks, asked for where it is missed. */
function Mending({ summary, fields, apply }: MendingProps): ReactNode {
  const [scheme, setScheme] = useState(summary.scheme);
  const adopt = useAdoption(summary.asOf, "check");
  return (
    <>
      {fields(scheme, setScheme)}
      <Button
        disabled={sameScheme(scheme, summary.scheme) || !isUsable(scheme)}
        onClick={() => adopt(scheme)}
        size="small"
        style={{ alignSelf: "flex-start" }}
      >
        {apply}
      </Button>
    </>
  );
}

/** Rows to look at, each a way into its sheet. */
function Places({ places }: { readonly places: readonly RowPlace[] }): ReactNode {
  const styles = useSurfaces();
  const { schemeRules } = useTexts();
  return (
    <Disclosure label={schemeRules.places}>
      <div className={styles.wrap}>
        {places.map(({ sheet, row }) => (
          <RowLink key={`${sheet} ${row}`} row={row} sheet={sheet} />
        ))}
      </div>
    </Disclosure>
  );
}
