import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon } from "../components/Icon";
import { Disclosure } from "../components/layout/Disclosure";
import { useSurfaces } from "../components/surfaces";
import type { PlannedSheet } from "../session/gateway/workbookGateway";
import { useTexts } from "../session/hooks/useTexts";

const useStyles = makeStyles({
  sheet: {
    padding: "8px 12px",
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  icon: { display: "flex", color: tokens.colorBrandForeground1 },
  exists: { color: tokens.colorNeutralForeground3 },
  columns: { margin: "2px 0 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The sheets an install would add, with their columns, and those it leaves alone. */
export function PlannedSheets({ sheets }: { readonly sheets: readonly PlannedSheet[] }): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { templates } = useTexts();
  return (
    <ul className={`${surfaces.plainList} ${surfaces.card}`} style={{ gap: 0, padding: 0 }}>
      {sheets.map(({ name, columns, hidden, exists }) => (
        <li className={styles.sheet} key={name}>
          <div className={surfaces.row}>
            <span className={exists ? styles.exists : styles.icon} style={{ display: "flex" }}>
              <Icon name={exists ? "check" : "addSheet"} size={18} />
            </span>
            <span className={`${exists ? styles.exists : surfaces.strong} ${surfaces.grow}`}>{name}</span>
            {exists && <span className={surfaces.muted}>{templates.exists}</span>}
            {hidden && !exists && (
              <Badge appearance="outline" color="informative" style={{ flex: "none" }}>
                {templates.hidden}
              </Badge>
            )}
          </div>
          {columns.length > 0 && !exists && (
            <div style={{ paddingLeft: 26 }}>
              <Disclosure label={templates.columns(columns.length)}>
                <p className={styles.columns}>{columns.join(" · ")}</p>
              </Disclosure>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
