import { ToggleButton } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TierSummary } from "../../../core/analysis/tiering/views/tierViews";
import { useTexts } from "../../session/hooks/useTexts";
import type { TierFilter } from "../../session/state/tierFilter";

interface Props {
  readonly filter: TierFilter;
  readonly onFilter: (filter: TierFilter) => void;
  readonly summary: TierSummary;
}

/** Who is looked at for a reason of his own: moved, near a line, about to be lost; those of which there are any. */
export function TierFilters({ filter, onFilter, summary }: Props): ReactNode {
  const { tiering, tierSteps, schemeRules } = useTexts();
  const flags = [
    { key: "changedOnly", text: tiering.changedOnly, count: summary.changed },
    { key: "borderlineOnly", text: tierSteps.borderline(summary.borderline), count: summary.borderline },
    { key: "warnedOnly", text: tierSteps.warned(summary.warned), count: summary.warned },
    { key: "disputedOnly", text: tierSteps.disputed(summary.disputed), count: summary.disputed },
    { key: "keyAccountsOnly", text: tierSteps.keyAccounts(summary.keyAccounts), count: summary.keyAccounts },
    { key: "incompleteOnly", text: schemeRules.incomplete(summary.incomplete), count: summary.incomplete },
  ] as const;
  return flags
    .filter(({ count }) => count > 0)
    .map(({ key, text }) => (
      <ToggleButton
        checked={filter[key] === true}
        key={key}
        onClick={() => onFilter(filter[key] === true ? {} : { [key]: true })}
        size="small"
      >
        {text}
      </ToggleButton>
    ));
}
