import { type ReactNode, useCallback } from "react";
import { Disclosure } from "../../components/layout/Disclosure";
import { ProblemBar } from "../../components/notices/ProblemBar";
import { usePane } from "../../session/hooks/paneContext";
import { useAnswer } from "../../session/hooks/useAnswer";
import { useTexts } from "../../session/hooks/useTexts";
import type { TierFilter } from "../../session/state/tierFilter";
import { MigrationMatrix } from "./MigrationMatrix";
import { MoveBars } from "./MoveBars";

interface Props {
  readonly filter: TierFilter;
  readonly onFilter: (filter: TierFilter) => void;
}

/** How many went from which tier to which since the last period. */
export function Moves({ filter, onFilter }: Props): ReactNode {
  const { analysis } = usePane();
  const { tierSteps } = useTexts();
  const { value, problem } = useAnswer(useCallback(() => analysis.call("tierReport", []), [analysis]));
  if (problem) return <ProblemBar problem={problem} />;
  if (!value) return null;
  return (
    <>
      <MoveBars moves={value.migration} />
      <Disclosure label={tierSteps.migration}>
        <MigrationMatrix
          filter={filter}
          moves={value.migration}
          onCell={(from, tier) =>
            onFilter(filter.tier === tier && filter.from === from ? {} : { from, tier })
          }
        />
      </Disclosure>
    </>
  );
}
