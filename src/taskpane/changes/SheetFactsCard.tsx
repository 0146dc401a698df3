import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon } from "../components/Icon";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";
import type { SheetFacts } from "../session/state/patchFacts";
import { countsOf } from "./countsOf";

const useStyles = makeStyles({
  icon: { display: "flex", color: tokens.colorBrandForeground1 },
});

/** One sheet of a patch: how many cells, rows moved out, rows added. */
export function SheetFactsCard({ facts }: { readonly facts: SheetFacts }): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { changes, reports } = useTexts();
  const { name, sheet } = facts;
  const isNew = sheet === "added" || sheet === "replaced";
  const counts = countsOf(facts, changes);
  return (
    <div className={surfaces.card} style={{ gap: 2 }}>
      <span className={surfaces.row}>
        <span className={styles.icon}>
          <Icon name={isNew ? "addSheet" : "sheet"} />
        </span>
        <span className={`${surfaces.strong} ${surfaces.grow}`}>{name ?? changes.namesOfBook}</span>
        {sheet !== "kept" && (
          <Badge appearance="tint" style={{ flex: "none" }}>
            {sheet === "replaced" ? reports.replaced : isNew ? changes.newSheet : changes.oldSheet}
          </Badge>
        )}
      </span>
      {counts.length > 0 && <span style={{ paddingLeft: 28 }}>{counts.join(" · ")}</span>}
    </div>
  );
}
