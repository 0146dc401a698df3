import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ScoreTrend as Trend } from "../../core/analysis/customers/customerView";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  picture: { width: "100%", height: "64px", display: "block", overflow: "visible" },
  line: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    strokeLinejoin: "round",
    vectorEffect: "non-scaling-stroke",
  },
  point: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "6px",
    strokeLinecap: "round",
    vectorEffect: "non-scaling-stroke",
  },
  mark: {
    stroke: tokens.colorNeutralStroke1,
    strokeDasharray: "3 3",
    vectorEffect: "non-scaling-stroke",
  },
  ends: { display: "flex", justifyContent: "space-between", gap: "8px" },
});

const width = 100;
const height = 100;
const fewest = 2;

/** The score quarter by quarter with the lines of the tiers; nothing before there are two. */
export function ScoreTrend({ trend }: { readonly trend: Trend }): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { customers } = useTexts();
  const { scores } = trend;
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined || scores.length < fewest) return null;
  const points = scores.map(({ period, score }, i) => ({
    period,
    x: (width * i) / (scores.length - 1),
    y: height - score,
  }));
  const said = scores.map(({ period, score }) => `${period} ${Math.round(score)}`).join(", ");
  return (
    <figure className={styles.figure}>
      <figcaption className={surfaces.muted}>{customers.trend}</figcaption>
      <svg
        aria-label={`${customers.trend}: ${said}`}
        className={styles.picture}
        focusable="false"
        preserveAspectRatio="none"
        role="img"
        viewBox={`0 0 ${width} ${height}`}
      >
        {[trend.core, trend.potential].map((line) => (
          <line className={styles.mark} key={line} x1={0} x2={width} y1={height - line} y2={height - line} />
        ))}
        <polyline className={styles.line} points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
        {points.map(({ period, x, y }) => (
          <line className={styles.point} key={period} x1={x} x2={x} y1={y} y2={y} />
        ))}
      </svg>
      <div aria-hidden="true" className={`${surfaces.muted} ${styles.ends}`}>
        {[first, last].map(({ period, score }) => (
          <span key={period}>{`${period} · ${Math.round(score)}`}</span>
        ))}
      </div>
    </figure>
  );
}
