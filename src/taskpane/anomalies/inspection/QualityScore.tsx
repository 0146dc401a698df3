import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useCallback } from "react";
import { useSurfaces } from "../../components/surfaces";
import { quarterOf, scoreBefore } from "../../session/gateway/qualityScores";
import { usePane } from "../../session/hooks/paneContext";
import { useAnswer } from "../../session/hooks/useAnswer";
import { useTexts } from "../../session/hooks/useTexts";

const useStyles = makeStyles({
  score: { display: "flex", alignItems: "center", gap: "14px" },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  words: { display: "flex", flexDirection: "column" },
  track: { stroke: tokens.colorNeutralStroke2 },
  value: { stroke: tokens.colorBrandStroke1 },
});

const radius = 20;
const around = 2 * Math.PI * radius;

/** 0…100: the one number to repeat. One decimal near the top, where whole numbers would hide progress. */
export function QualityScore({ score }: { readonly score: number }): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { language } = usePane();
  const { anomalies } = useTexts();
  const shown = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(score);
  return (
    <div className={surfaces.stack} style={{ gap: 4 }}>
      <div className={styles.score}>
        <svg aria-hidden="true" height="52" viewBox="0 0 52 52" width="52">
          <g fill="none" strokeWidth="6" transform="rotate(-90 26 26)">
            <circle className={styles.track} cx="26" cy="26" r={radius} />
            <circle
              className={styles.value}
              cx="26"
              cy="26"
              r={radius}
              strokeDasharray={`${(around * score) / 100} ${around}`}
              strokeLinecap="round"
            />
          </g>
        </svg>
        <div className={styles.words}>
          <span className={styles.number}>{shown}</span>
          <span className={surfaces.muted}>
            {anomalies.score} · {anomalies.scoreOf}
          </span>
          <Change score={score} />
        </div>
      </div>
      <p className={surfaces.muted} style={{ margin: 0 }}>
        {anomalies.scoreLead}
      </p>
    </div>
  );
}

/** How far the score has come since the last quarter it was kept in. */
function Change({ score }: { readonly score: number }): ReactNode {
  const surfaces = useSurfaces();
  const { gateway, language, today } = usePane();
  const { anomalies } = useTexts();
  const { value } = useAnswer(useCallback(() => gateway.qualityScores(), [gateway]));
  const before = scoreBefore(value ?? [], quarterOf(today()));
  if (before === null) return null;
  const change = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  return (
    <span className={surfaces.muted}>
      {anomalies.scoreChange(before.period, change.format(score - before.score))}
    </span>
  );
}
