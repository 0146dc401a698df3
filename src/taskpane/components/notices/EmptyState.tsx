import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon, type IconName } from "../Icon";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: "8px",
    padding: "32px 16px",
  },
  icon: {
    display: "flex",
    padding: "12px",
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly lead: string;
  readonly children?: ReactNode;
}

/** What to show where there is nothing to show: the good news or the next step. */
export function EmptyState({ icon, title, lead, children }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <span className={styles.icon}>
        <Icon name={icon} size={28} />
      </span>
      <p className={styles.title}>{title}</p>
      <p className={styles.lead}>{lead}</p>
      {children}
    </div>
  );
}
