import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon, type IconName } from "../Icon";

const useStyles = makeStyles({
  choice: {
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    display: "flex",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    padding: "12px",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      borderTopColor: tokens.colorNeutralStroke1,
      borderRightColor: tokens.colorNeutralStroke1,
      borderBottomColor: tokens.colorNeutralStroke1,
      borderLeftColor: tokens.colorNeutralStroke1,
    },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  icon: {
    display: "flex",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  primary: { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackground },
  words: { flex: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "2px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  lead: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  result: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  end: { display: "flex", color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly lead: string;
  /** What came out last time; shown instead of the lead. */
  readonly result?: string | null;
  readonly primary?: boolean;
  readonly onOpen: () => void;
}

/** A large button that leads on: what it does and, where known, what it found. */
export function Choice({ icon, title, lead, result = null, primary = false, onOpen }: Props): ReactNode {
  const styles = useStyles();
  return (
    <button className={styles.choice} onClick={onOpen} type="button">
      <span className={mergeClasses(styles.icon, primary && styles.primary)}>
        <Icon name={icon} />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={mergeClasses(styles.lead, result !== null && styles.result)}>{result ?? lead}</span>
      </span>
      <span className={styles.end}>
        <Icon name="next" size={16} />
      </span>
    </button>
  );
}
