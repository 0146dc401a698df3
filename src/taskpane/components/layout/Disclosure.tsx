import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { Icon } from "../Icon";

const useStyles = makeStyles({
  button: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    padding: "4px",
    margin: "0 -4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    textAlign: "start",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  arrow: { display: "flex", transitionProperty: "transform", transitionDuration: tokens.durationFast },
  turned: { transform: "rotate(90deg)" },
});

interface Props {
  readonly label: string;
  readonly openLabel?: string;
  readonly startOpen?: boolean;
  readonly children: ReactNode;
}

/** Something more, shown on demand. */
export function Disclosure({ label, openLabel, startOpen = false, children }: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(startOpen);
  return (
    <div>
      <button
        aria-controls={id}
        aria-expanded={open}
        className={styles.button}
        onClick={() => setOpen(!open)}
        type="button"
      >
        <span className={open ? `${styles.arrow} ${styles.turned}` : styles.arrow}>
          <Icon name="next" size={14} />
        </span>
        {open ? (openLabel ?? label) : label}
      </button>
      <div hidden={!open} id={id}>
        {open && children}
      </div>
    </div>
  );
}
