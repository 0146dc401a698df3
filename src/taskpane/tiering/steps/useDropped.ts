import type { TierSummary } from "../../../core/analysis/tiering/views/tierViews";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { percent } from "../../texts/format";

/** What is said of indicators that counted for nobody; null where all with a weight did. */
export function useDropped({ dropped, scheme }: TierSummary): string | null {
  const { language } = usePane();
  const { schemeRules, whatIf } = useTexts();
  if (dropped.length === 0) return null;
  const names = dropped.map(({ indicator }) => whatIf.indicators[indicator]);
  return schemeRules.dropped(names, percent(language, scheme.minimumFilled));
}
