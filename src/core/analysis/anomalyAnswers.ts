import { serialOfIsoDay } from "../values/dates/serialDay";
import type { Analysis } from "./analysis";
import type { Aside } from "./anomalies/asideDecisions";
import { inspectionContext } from "./anomalies/inspectionContext";
import { runInspection } from "./anomalies/inspectionJob";
import { ruleSections } from "./anomalies/views/ruleSections";
import { inspectRows } from "./live/liveInspection";
import { lastRun, type Runs } from "./runs";
import { gateFindingsOf } from "./tiering/gate/gateFindings";

/** What is asked of anomalies: of the whole book, and of rows as they are typed. */
export function anomalyAnswers(
  runs: Runs,
): Pick<
  Analysis,
  | "inspect"
  | "findings"
  | "findingParts"
  | "solvedFindings"
  | "ruleSections"
  | "correctionPatch"
  | "setAside"
  | "markPatch"
  | "findingPatch"
  | "inspectRows"
> {
  let aside: Aside | null = null;
  const inspection = () => lastRun(runs, "inspection");
  return {
    inspect({ asOf, language }) {
      const request = {
        today: serialOfIsoDay(asOf),
        language,
        aside,
        ofGate: gateFindingsOf(lastRun(runs, "listed"), () => runs.tiers?.summary.scheme),
      };
      aside = null;
      runs.inspection = runInspection(lastRun(runs, "context"), request);
      return runs.inspection.summary;
    },
    findings: (query) => inspection().page(query),
    findingParts: (query) => inspection().parts(query),
    solvedFindings: (query) => inspection().solved(query),
    ruleSections: (language) => ruleSections(lastRun(runs, "context").own.suppressions, language),
    correctionPatch: (decisions, scope) => inspection().patch(decisions, scope),
    setAside(decisions, scope) {
      aside = inspection().aside(decisions, scope);
    },
    markPatch: (clear) => inspection().marks(clear),
    findingPatch: (decisions, ofRules) => inspection().list(decisions, ofRules),
    inspectRows({ rows, quiet }, { asOf, language }) {
      if (quiet) return [];
      const { layout: _layout, drift: _drift, ...open } = lastRun(runs, "context");
      return inspectRows(lastRun(runs, "reading").mappings(), rows, {
        context: inspectionContext(open, serialOfIsoDay(asOf)),
        suppressions: open.own.suppressions,
        language,
        whole: open.book,
      });
    },
  };
}
