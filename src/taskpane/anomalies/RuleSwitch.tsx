import { Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RuleView } from "../../core/analysis/anomalies/views/ruleViews";
import { SeverityMark } from "../components/marks";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";

interface Props {
  readonly rule: RuleView;
  /** Switched on this page, not written yet. */
  readonly switched: boolean;
  readonly onToggle: () => void;
}

/** One rule: what it looks for, an example, and whether it runs. */
export function RuleSwitch({ rule, switched, onToggle }: Props): ReactNode {
  const styles = useSurfaces();
  const { anomalies } = useTexts();
  return (
    <li className={styles.card}>
      <div className={styles.row}>
        <SeverityMark bare severity={rule.severity} />
        <span className={`${styles.strong} ${styles.grow}`}>{rule.title}</span>
        <Switch aria-label={rule.title} checked={rule.on !== switched} onChange={onToggle} />
      </div>
      <span className={styles.muted}>{rule.reason}</span>
      <span className={styles.muted}>{anomalies.ruleExample(rule.example)}</span>
    </li>
  );
}
