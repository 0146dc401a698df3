import { type ReactNode, useState } from "react";
import type { TierSummary } from "../../../core/analysis/tiering/views/tierViews";
import type { Decisions, TierDecision } from "../../../core/changes/proposal";
import type { Tier } from "../../../core/sheets/tier";
import { Confirm } from "../../components/inputs/Confirm";
import { Heading } from "../../components/layout/Heading";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { useWriting } from "../../session/hooks/work/useWriting";
import type { TierStep } from "../../session/state/route";
import { AdjustStep } from "./AdjustStep";
import { CheckStep } from "./CheckStep";
import { ResultStep } from "./ResultStep";
import { StepBar } from "./StepBar";

interface Props {
  readonly summary: TierSummary;
  readonly decisions: Decisions<TierDecision>;
  /** Tier shown first; null for all. */
  readonly first: Tier | null;
  readonly step: TierStep;
  readonly asOf: string;
  readonly choice: ReactNode;
}

/** One quarter's work, step by step: check the records, look at the result, adjust the scheme, write. */
export function TierSteps({ summary, decisions, first, step, asOf, choice }: Props): ReactNode {
  const { dispatch } = usePane();
  const { tiering, tierSteps } = useTexts();
  const { preview } = useWriting();
  const [asking, setAsking] = useState(false);
  const { period, replaces } = summary;
  const open = (next: TierStep) =>
    dispatch({ type: "opened", route: { page: "tiering", tier: null, step: next } });
  const write = () => {
    setAsking(false);
    preview("tiers");
  };
  return (
    <>
      <Heading lead={leadOf(summary, tiering, tierSteps)} title={tiering.title} />
      <StepBar onStep={open} step={step} />
      {step === "check" && <CheckStep onNext={() => open("result")} summary={summary} />}
      {step === "result" && (
        <ResultStep
          asOf={asOf}
          choice={choice}
          decisions={decisions}
          first={first}
          onNext={() => open("adjust")}
          summary={summary}
        />
      )}
      {step === "adjust" && (
        <AdjustStep onNext={() => (replaces > 0 ? setAsking(true) : write())} summary={summary} />
      )}
      <Confirm
        confirm={tierSteps.replace}
        lead={tierSteps.replaceLead(period, replaces)}
        onCancel={() => setAsking(false)}
        onConfirm={write}
        open={asking}
        title={tierSteps.replaceTitle(period)}
      />
    </>
  );
}

/** The day, and what happened since the last period; a first run has nothing to compare with. */
function leadOf(
  { asOf, changed, comparedWith }: TierSummary,
  tiering: ReturnType<typeof useTexts>["tiering"],
  tierSteps: ReturnType<typeof useTexts>["tierSteps"],
): string {
  const since =
    comparedWith === null ? [tiering.fresh] : [tiering.changed(changed), tierSteps.compared(comparedWith)];
  return [`${tiering.asOf} ${asOf}`, ...since].join(" · ");
}
