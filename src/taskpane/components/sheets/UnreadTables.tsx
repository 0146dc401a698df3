import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetMapping, UnreadTable } from "../../../core/adopt/mapping/mapping";
import { columnLetter } from "../../../core/sheets/cell";
import { useTexts } from "../../session/hooks/useTexts";
import { Icon } from "../Icon";
import { SpotLink } from "../links/SpotLink";
import { useSurfaces } from "../surfaces";

const useStyles = makeStyles({
  warning: { display: "flex", alignItems: "flex-start", gap: "4px" },
  icon: { display: "flex", paddingTop: "3px", color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Other tables on a sheet, which nobody reads, each with its place; with `advice` also what to do about them. */
export function UnreadTables({
  mapping: { sheet, headerRow, unread = [] },
  advice = false,
}: {
  readonly mapping: SheetMapping;
  readonly advice?: boolean;
}): ReactNode {
  const styles = useStyles();
  const surfaces = useSurfaces();
  const { home } = useTexts();
  const spotOf = (table: UnreadTable) =>
    "row" in table
      ? { short: home.tableBelow(table.row), spot: { sheet, row: table.row, column: null } }
      : {
          short: home.tableBeside(columnLetter(table.column)),
          spot: { sheet, row: headerRow, column: columnLetter(table.column) },
        };
  return (
    <>
      {unread.map(spotOf).map(({ short, spot }) => (
        <span className={styles.warning} key={short}>
          <span className={styles.icon}>
            <Icon name="warning" size={14} />
          </span>
          <SpotLink short={short} spot={spot} />
        </span>
      ))}
      {advice && unread.length > 0 && <span className={surfaces.muted}>{home.oneTable}</span>}
    </>
  );
}
