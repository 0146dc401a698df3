import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Tier, tiers } from "../../../core/sheets/tier";
import { Icon } from "../../components/Icon";
import { useSurfaces } from "../../components/surfaces";
import { useTexts } from "../../session/hooks/useTexts";
import { useTierWords } from "../words/useTierWords";

const useStyles = makeStyles({
  move: { display: "inline-flex", alignItems: "center", gap: "4px", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly from: Tier | null;
  readonly to: Tier;
  readonly isFirstRun: boolean;
  readonly overridden: boolean;
}

/** Where a customer came from, and whether somebody put him there by hand. */
export function TierMove({ from, to, isFirstRun, overridden }: Props): ReactNode {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { tiering } = useTexts();
  const words = useTierWords();
  const same = from === to;
  const fresh = isFirstRun ? "" : tiering.fresh;
  const said = from === null ? fresh : same ? tiering.unchanged : tiering.from(words[from]);
  if (said === "" && !overridden) return null;
  return (
    <span className={mergeClasses(styles.move, surfaces.muted)}>
      {!same && from !== null && (
        <Icon name={tiers.indexOf(to) < tiers.indexOf(from) ? "up" : "fall"} size={14} />
      )}
      {said}
      {overridden && (
        <Badge appearance="outline" color="informative" size="small">
          {tiering.overridden}
        </Badge>
      )}
    </span>
  );
}
