import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Tier, tiers } from "../../core/sheets/tier";
import type { Move } from "../../core/tiering/migration";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/paneContext";
import { useTexts } from "../session/useTexts";
import { money, number } from "../texts/format";
import { moveKind } from "./movesOf";
import type { TierFilter } from "./tierFilter";
import { useTierWords } from "./useTierWords";

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

interface Props {
  readonly moves: readonly Move[];
  readonly filter: TierFilter;
  readonly onCell: (from: Tier | null, to: Tier) => void;
}

/** 迁移矩阵: from last period's tier (row) to this one's (column), by customers or by amount; a cell shows who. */
export function MigrationMatrix({ moves, filter, onCell }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { tierSteps } = useTexts();
  const words = useTierWords();
  const [byAmount, setByAmount] = useState(false);
  const rows = [...tiers, null].filter((from) => moves.some((move) => move.from === from));
  const columns = tiers.filter((to) => moves.some((move) => move.to === to));
  return (
    <div className={surfaces.stack}>
      <div className={surfaces.wrap}>
        {[false, true].map((amount) => (
          <Button
            appearance={amount === byAmount ? "primary" : "secondary"}
            aria-pressed={amount === byAmount}
            key={String(amount)}
            onClick={() => setByAmount(amount)}
            size="small"
          >
            {amount ? tierSteps.byAmount : tierSteps.byCount}
          </Button>
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
                          byAmount={byAmount}
                          move={move}
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
  readonly byAmount: boolean;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Cell({ move, byAmount, pressed, onPress }: CellProps): ReactNode {
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
      {byAmount ? amount : count}
    </button>
  );
}
