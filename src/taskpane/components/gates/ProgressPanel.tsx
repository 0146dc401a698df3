import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { percent } from "../../texts/format";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "16px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  share: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly label: string;
  /** 0…1; undefined while nothing can be counted. */
  readonly share?: number;
  readonly stop?: string;
  readonly onStop?: () => void;
}

/** What runs now, how far it is, and the way to stop it. Steps of ten per cent are read out, not every one. */
export function ProgressPanel({ label, share, stop, onStop }: Props): ReactNode {
  const styles = useStyles();
  const { language } = usePane();
  const { common } = useTexts();
  // A bar at nought that stands still looks dead: until something is counted it moves.
  const counted = share === 0 ? undefined : share;
  const spoken =
    counted === undefined ? label : `${label} ${percent(language, Math.floor(counted * 10) / 10)}`;
  return (
    <div className={styles.panel}>
      <span aria-live="polite" className="visually-hidden" role="status">
        {spoken}
      </span>
      <span aria-hidden="true">{label}</span>
      <ProgressBar
        aria-label={label}
        {...(counted === undefined ? {} : { value: counted, max: 1 })}
        thickness="large"
      />
      <div className={styles.foot}>
        <span aria-hidden="true" className={styles.share}>
          {counted === undefined ? "" : common.percentDone(percent(language, counted))}
        </span>
        {onStop && (
          <Button onClick={onStop} size="small">
            {stop ?? common.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
