import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  tile: {
    font: "inherit",
    color: "inherit",
    flex: "1 1 0",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    padding: "8px 10px",
    "@media (max-width: 300px)": { paddingLeft: "5px", paddingRight: "2px" },
    cursor: "pointer",
    textAlign: "start",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    boxShadow: `inset 0 -3px 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    // "Warnings" beside its icon, three tiles in a row.
    "@media (max-width: 300px)": { fontSize: "11px", "& > span": { gap: "2px" } },
  },
});

interface Props {
  readonly count: string;
  readonly label: ReactNode;
  readonly name: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** A count that opens what it counts. */
export function Tile({ count, label, name, pressed, onPress }: Props): ReactNode {
  const styles = useStyles();
  return (
    <button
      aria-label={name}
      aria-pressed={pressed}
      className={mergeClasses(styles.tile, pressed && styles.pressed)}
      onClick={onPress}
      type="button"
    >
      <span className={styles.number}>{count}</span>
      <span className={styles.label}>{label}</span>
    </button>
  );
}
