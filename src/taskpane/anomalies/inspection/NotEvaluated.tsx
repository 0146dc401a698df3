import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { InspectionSummary } from "../../../core/analysis/anomalies/views/inspectionSummary";
import { Disclosure } from "../../components/layout/Disclosure";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";

const useStyles = makeStyles({
  rules: {
    margin: "4px 0 0",
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The rules that could not run, each with what they would need. */
export function NotEvaluated({ rules }: { readonly rules: InspectionSummary["notEvaluated"] }): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { anomalies } = useTexts();
  if (rules.length === 0) return null;
  return (
    <Disclosure label={anomalies.notEvaluated(rules.length)}>
      <span className={surfaces.muted}>{anomalies.notEvaluatedLead}</span>
      <ul className={styles.rules}>
        {rules.map(({ ruleId, title, reason }) => (
          <li key={ruleId}>
            {title}
            <span className={surfaces.muted}> · {reason}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
