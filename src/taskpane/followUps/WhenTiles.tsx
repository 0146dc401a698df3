import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type DueCounts, type DueWhen, dueWhens } from "../../core/analysis/followUps/dueViews";
import { Tile } from "../components/layout/Tile";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { number } from "../texts/format";

const useStyles = makeStyles({ tiles: { display: "flex", gap: "6px" } });

interface Props {
  readonly counts: DueCounts;
  readonly whens: readonly DueWhen[];
  readonly onChange: (whens: readonly DueWhen[]) => void;
}

/** How many are late, due today, this week, later; pressed are those the list shows. */
export function WhenTiles({ counts, whens, onChange }: Props): ReactNode {
  const styles = useStyles();
  const { language } = usePane();
  const { followUps } = useTexts();
  const toggled = (when: DueWhen) =>
    whens.includes(when) ? whens.filter((one) => one !== when) : [...whens, when];
  return (
    <div className={styles.tiles}>
      {dueWhens.map((when) => (
        <Tile
          count={number(language, counts[when])}
          key={when}
          label={followUps.whens[when]}
          name={followUps.showWhen(followUps.whens[when], counts[when])}
          onPress={() => onChange(toggled(when))}
          pressed={whens.includes(when)}
        />
      ))}
    </div>
  );
}
