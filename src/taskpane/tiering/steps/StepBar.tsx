import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../session/hooks/useTexts";
import { tierSteps as steps, type TierStep } from "../../session/state/route";

const useStyles = makeStyles({
  list: { display: "flex", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  step: { flex: "1 1 0", minWidth: 0 },
  button: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    width: "100%",
    padding: "4px 0",
    textAlign: "start",
    color: tokens.colorNeutralForeground3,
    backgroundColor: "transparent",
    border: "none",
    borderTop: `3px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { cursor: "default" },
  },
  done: { borderTopColor: tokens.colorBrandStroke2 },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderTopColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
});

interface Props {
  readonly step: TierStep;
  readonly onStep: (step: TierStep) => void;
}

/** Where in the quarter's work we are; every step but writing can be opened at any time. */
export function StepBar({ step, onStep }: Props): ReactNode {
  const styles = useStyles();
  const { tierSteps } = useTexts();
  const at = steps.indexOf(step);
  return (
    <nav aria-label={tierSteps.steps}>
      <ol className={styles.list}>
        {steps.map((each, i) => (
          <li className={styles.step} key={each}>
            <button
              aria-current={each === step ? "step" : undefined}
              className={mergeClasses(styles.button, i < at && styles.done, i === at && styles.current)}
              onClick={() => onStep(each)}
              type="button"
            >
              {`${i + 1} ${tierSteps.names[each]}`}
            </button>
          </li>
        ))}
        <li className={styles.step}>
          <button className={styles.button} disabled={true} type="button">
            {`${steps.length + 1} ${tierSteps.names.write}`}
          </button>
        </li>
      </ol>
    </nav>
  );
}
