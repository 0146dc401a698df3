import type { Decisions, TierDecision } from "../changes/proposal";
import { serialOfIsoDay } from "../values/dates/serialDay";
import type { Analysis } from "./analysis";
import { dueOn } from "./dueOn";
import { reportPatch } from "./reports/reportJob";
import { lastRun, type Runs } from "./runs";
import { dealsReachOf } from "./tiering/dealsReach";
import { gateOf, openDuplicates } from "./tiering/gate/tierGate";
import { manualTierPatch } from "./tiering/manualTierPatch";
import { runCovered, runTiers } from "./tiering/tierJob";

/** What is asked of tiers, from the gate before a run to its report. */
export function tierAnswers(
  runs: Runs,
): Pick<
  Analysis,
  | "tierGate"
  | "dealsReach"
  | "assignTiers"
  | "tiers"
  | "whatIf"
  | "tierReport"
  | "tierPatch"
  | "manualTierPatch"
  | "reportPatch"
> {
  /** What the tiers were written with last. */
  let decided: Decisions<TierDecision> = {};
  const tiers = () => lastRun(runs, "tiers");
  return {
    tierGate({ asOf, language, scheme }) {
      const { dedupe, inspection } = runs;
      const certain = dedupe?.page({ offset: 0, limit: dedupe.summary.certain, certainty: "certain" });
      return gateOf(
        lastRun(runs, "listed"),
        { asOf: serialOfIsoDay(asOf), language, ...(scheme && { scheme }) },
        { duplicates: certain && openDuplicates(certain), found: inspection?.found },
      );
    },
    dealsReach: dealsReachOf,
    assignTiers({ asOf, language, scheme, stamp, orCovered }) {
      const run = orCovered ? runCovered : runTiers;
      runs.tiers = run(lastRun(runs, "listed"), serialOfIsoDay(asOf), language, scheme, stamp);
      runs.due = null;
      decided = {};
      return runs.tiers.summary;
    },
    tiers: (query) => tiers().page(query),
    whatIf: (scheme) => tiers().forecast(scheme),
    tierReport: () => tiers().report(),
    tierPatch(decisions) {
      decided = decisions;
      return tiers().patch(decisions);
    },
    manualTierPatch: (choice, { language }) => manualTierPatch(lastRun(runs, "listed"), choice, language),
    reportPatch(held, { asOf, language }) {
      const run = { tiers: tiers(), decisions: decided, due: dueOn(runs, asOf) };
      return reportPatch(lastRun(runs, "listed"), { ...run, language }, held);
    },
  };
}
