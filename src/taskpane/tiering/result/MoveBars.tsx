import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Move } from "../../../core/tiering/assigning/migration";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { number } from "../../texts/format";
import { type MoveKind, moveCounts, moveKinds, netChange } from "./movesOf";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "10px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusCircular,
  },
  part: { minWidth: "3px", forcedColorAdjust: "none" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: "6px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  key: { display: "inline-flex", alignItems: "center", gap: "4px" },
  net: { fontWeight: tokens.fontWeightSemibold },
  swatch: { width: "8px", height: "8px", borderRadius: "2px", forcedColorAdjust: "none" },
});

const colours: Readonly<Record<MoveKind, string>> = {
  up: tokens.colorPaletteGreenBackground3,
  back: tokens.colorPaletteTealBackground2,
  added: tokens.colorNeutralStroke1,
  down: tokens.colorPaletteMarigoldBackground3,
  lost: tokens.colorPaletteRedBackground3,
};

/** Who rose, fell, left and came back this period, as one bar. */
export function MoveBars({ moves }: { readonly moves: readonly Move[] }): ReactNode {
  const styles = useStyles();
  const { language } = usePane();
  const { tierSteps } = useTexts();
  const counts = moveCounts(moves);
  const shown = moveKinds.filter((kind) => counts[kind] > 0);
  const net = netChange(counts);
  if (shown.length === 0) return null;
  return (
    <div>
      <div aria-hidden="true" className={styles.bar}>
        {shown.map((kind) => (
          <span
            className={styles.part}
            key={kind}
            style={{ flexGrow: counts[kind], backgroundColor: colours[kind] }}
          />
        ))}
      </div>
      <ul aria-label={tierSteps.movesName} className={styles.legend}>
        {shown.map((kind) => (
          <li className={styles.key} key={kind}>
            <span className={styles.swatch} style={{ backgroundColor: colours[kind] }} />
            {`${tierSteps.moves[kind]} ${number(language, counts[kind])}`}
          </li>
        ))}
        {net !== 0 && <li className={styles.net}>{tierSteps.net(net)}</li>}
      </ul>
    </div>
  );
}
