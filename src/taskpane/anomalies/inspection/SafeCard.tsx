import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingGroup } from "../../../core/analysis/anomalies/views/findingViews";
import type { CorrectionDecision, CorrectionScope, Decisions } from "../../../core/changes/proposal";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import type { Groups } from "../../session/state/jobState";
import { safeOf } from "../verdicts/correctionChoice";

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly decisions: Decisions<CorrectionDecision>;
  readonly decided: Groups;
  readonly scope: CorrectionScope;
}

/** The corrections that leave every meaning as it is, of all rules in one go: most are hints and seen last. */
export function SafeCard({ groups, decisions, decided, scope }: Props): ReactNode {
  const styles = useSurfaces();
  const { dispatch } = usePane();
  const { anomalies } = useTexts();
  const safe = groups.filter((group) => group.safe > 0);
  const count = safe.reduce((sum, group) => sum + safeOf(group, decisions, decided), 0);
  if (count === 0) return null;
  const rules = [...new Set(safe.map(({ ruleId }) => ruleId))];
  const taken = rules.every((ruleId) => scope.safeOfRules.includes(ruleId));
  const choose = () =>
    dispatch({
      type: "inspection",
      event: { kind: "scoped", scope: { safeOfRules: taken ? [] : rules } },
    });
  return (
    <div className={styles.card} style={{ gap: 4 }}>
      <span className={styles.strong}>{anomalies.allSafe(count)}</span>
      <span className={styles.muted}>{anomalies.allSafeLead}</span>
      <Button onClick={choose} size="small" style={{ alignSelf: "flex-start", marginTop: 4 }}>
        {taken ? anomalies.allSafeBack : anomalies.allSafeTake}
      </Button>
    </div>
  );
}
