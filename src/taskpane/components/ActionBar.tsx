import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: "-16px",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    margin: "auto calc(-1 * var(--page-margin)) -16px",
    padding: "8px var(--page-margin)",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
  },
  text: { flex: "1 1 80px", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What was decided so far and the next step, always in sight at the foot of a page. */
export function ActionBar({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bar} data-action-bar>
      <span aria-live="polite" className={styles.text}>
        {text}
      </span>
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}
