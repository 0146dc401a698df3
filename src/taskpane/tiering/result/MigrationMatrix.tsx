import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Tier, tiers } from "../../../core/sheets/tier";
import type { Move } from "../../../core/tiering/assigning/migration";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import type { TierFilter } from "../../session/state/tierFilter";
import { money, number, percent } from "../../texts/format";
import { useTierWords } from "../words/useTierWords";
import { moveKind, shareOfRow } from "./movesOf";

const useStyles = makeStyles({
  scroller: { overflowX: "auto" },
  table: {
    borderSpacing: "2px",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, padding: "2px" },
  side: { textAlign: "start", whiteSpace: "nowrap" },
  cell: {
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    width: "100%",
    minWidth: "32px",
    padding: "6px 2px",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":hover": { textDecorationLine: "underline" },
  },
  good: { backgroundColor: tokens.colorPaletteGreenBackground2 },
  bad: { backgroundColor: tokens.colorPaletteRedBackground2 },
  pressed: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

const matrixViews = ["count", "amount", "share"] as const;
type MatrixView = (typeof matrixViews)[number];

interface Props {
  readonly moves: readonly Move[];
  readonly filter: TierFilter;
  readonly onCell: (from: Tier | null, to: Tier) => void;
}

/** 迁移矩阵: from last period's tier (row) to this one's (column), by customers, amount or share of the row; a cell shows who. */
export function MigrationMatrix({ moves, filter, onCell }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { tierSteps } = useTexts();
  const words = useTierWords();
  const [view, setView] = useState<MatrixView>("count");
  const rows = [...tiers, null].filter((from) => moves.some((move) => move.from === from));
  const columns = tiers.filter((to) => moves.some((move) => move.to === to));
  return (
    <div className={surfaces.stack}>
      <div className={surfaces.wrap}>
        {matrixViews.map((each) => (
          <ToggleButton checked={each === view} key={each} onClick={() => setView(each)} size="small">
            {tierSteps.views[each]}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.scroller}>
        <table aria-label={tierSteps.migration} className={styles.table}>
          <thead>
            <tr>
              <td />
              {columns.map((to) => (
                <th className={styles.head} key={to} scope="col">
                  {words[to]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((from) => (
              <tr key={from ?? ""}>
                <th className={mergeClasses(styles.head, styles.side)} scope="row">
                  {from === null ? tierSteps.noTierBefore : words[from]}
                </th>
                {columns.map((to) => {
                  const move = moves.find((each) => each.from === from && each.to === to);
                  return (
                    <td key={to}>
                      {move && (
                        <Cell
                          move={move}
                          share={shareOfRow(move, moves)}
                          view={view}
                          onPress={() => onCell(from, to)}
                          pressed={filter.from === from && filter.tier === to}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <span className={surfaces.muted}>{tierSteps.migrationLead}</span>
    </div>
  );
}

interface CellProps {
  readonly move: Move;
  /** Of the customers of the tier before. */
  readonly share: number;
  readonly view: MatrixView;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Cell({ move, share, view, pressed, onPress }: CellProps): ReactNode {
  const styles = useStyles();
  const { language } = usePane();
  const { tierSteps } = useTexts();
  const words = useTierWords();
  const { from, to } = move;
  const count = number(language, move.count);
  const amount = money(language, move.amount);
  const kind = moveKind(from, to);
  const before = from === null ? tierSteps.noTierBefore : words[from];
  return (
    <button
      aria-label={tierSteps.cell(before, words[to], count, amount)}
      aria-pressed={pressed}
      className={mergeClasses(
        styles.cell,
        (kind === "up" || kind === "back") && styles.good,
        (kind === "down" || kind === "lost") && styles.bad,
        pressed && styles.pressed,
      )}
      onClick={onPress}
      type="button"
    >
      {{ count, amount, share: percent(language, share) }[view]}
    </button>
  );
}
