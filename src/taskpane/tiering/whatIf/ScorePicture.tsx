import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Scheme } from "../../../core/tiering/scheme/scheme";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";

const useStyles = makeStyles({
  picture: { width: "100%", height: "56px", display: "block" },
  bar: { fill: tokens.colorBrandStroke2Contrast },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5px", vectorEffect: "non-scaling-stroke" },
  base: { stroke: tokens.colorNeutralStroke1, vectorEffect: "non-scaling-stroke" },
  name: { margin: 0 },
});

const height = 40;
const points = 100;

/** Active buyers by score with the lines of the scheme: whether a line cuts through a crowd. */
export function ScorePicture({
  scores,
  scheme,
}: {
  readonly scores: readonly number[];
  readonly scheme: Scheme;
}): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { whatIf } = useTexts();
  const tallest = Math.max(1, ...scores);
  const width = points / Math.max(1, scores.length);
  return (
    <figure className={styles.name}>
      <svg
        className={styles.picture}
        aria-label={whatIf.scores}
        focusable="false"
        preserveAspectRatio="none"
        role="img"
        viewBox={`0 0 ${points} ${height}`}
      >
        {scores.map((count, i) => {
          const tall = (height * count) / tallest;
          const x = i * width;
          return (
            <rect
              className={styles.bar}
              height={tall}
              key={x}
              width={Math.max(0.5, width - 0.6)}
              x={x + 0.3}
              y={height - tall}
            />
          );
        })}
        <line className={styles.base} x1={0} x2={points} y1={height} y2={height} />
        {[scheme.cutoffs.potential, scheme.cutoffs.core].map((line) => (
          <line className={styles.line} key={line} x1={line} x2={line} y1={0} y2={height} />
        ))}
      </svg>
      <figcaption aria-hidden="true" className={surfaces.muted}>
        {whatIf.scores}
      </figcaption>
    </figure>
  );
}
