import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { ColumnMapping, SheetMapping } from "../../core/adopt/mapping/mapping";
import { Icon } from "../components/Icon";
import { SpotLink } from "../components/links/SpotLink";
import { SheetUse, type SheetUsed } from "../components/sheets/SheetUse";
import { UnreadTables } from "../components/sheets/UnreadTables";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";
import { doubtsOf, isDoubtful } from "../session/state/mappingFacts";
import { ColumnForm } from "./ColumnForm";
import { useGrowing } from "./useGrowing";

const useStyles = makeStyles({
  head: {
    font: "inherit",
    color: "inherit",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    textAlign: "start",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "4px" },
  },
  doubt: {
    display: "flex",
    color: tokens.colorPaletteDarkOrangeForeground1,
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
  },
  turned: { display: "flex", transform: "rotate(90deg)" },
});

interface Props {
  readonly mapping: SheetMapping;
  readonly doubtsOnly: boolean;
  readonly open: boolean;
  readonly onChange: (mapping: SheetMapping) => void;
  readonly onChoose: (sheet: string, use: SheetUsed, headerRow: number) => void;
}

/** One sheet: what it holds, where its headings are, and a line for each column. */
export function SheetForm({ mapping, doubtsOnly, open: first, onChange, onChoose }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const id = useId();
  const { adopt, common, home } = useTexts();
  const [open, setOpen] = useState(first);
  const { sheet, role, headerRow, firstDataRow, lastDataRow } = mapping;
  const words = { ...common.roles, related: adopt.related, contacts: adopt.contacts };
  const use = useOf(mapping);
  const doubts = doubtsOf(mapping).length;
  const theirs = mapping.columns.filter(({ reason }) => reason.kind !== "own");
  const shown = doubtsOnly ? theirs.filter(isDoubtful) : theirs;
  return (
    <section aria-label={sheet} className={surfaces.card}>
      <button
        aria-controls={id}
        aria-expanded={open}
        className={styles.head}
        onClick={() => setOpen(!open)}
        type="button"
      >
        <Icon name="sheet" />
        <span className={surfaces.grow}>
          <span className={surfaces.strong}>{sheet}</span>
          <br />
          <span className={surfaces.muted}>{use === null ? adopt.noRole : words[use]}</span>
          {doubts > 0 && (
            <span className={styles.doubt}>
              <Icon name="warning" size={14} />
              {home.doubts(doubts)}
            </span>
          )}
        </span>
        <span className={open ? styles.turned : ""} style={{ display: "flex" }}>
          <Icon name="next" size={16} />
        </span>
      </button>
      <div className={surfaces.stack} hidden={!open} id={id}>
        {open && (
          <>
            <SheetUse
              headerRow={headerRow}
              mayBeRelated
              onHeaderRow={(row) => onChoose(sheet, use, row)}
              onUse={(chosen) => onChoose(sheet, chosen, headerRow)}
              use={use}
              words={{ role: adopt.role, headerRow: adopt.headerRow }}
            />
            <SpotLink
              short={adopt.dataRows(firstDataRow, lastDataRow)}
              spot={{ sheet, row: headerRow, column: null }}
            />
            {use === "related" && <span className={surfaces.muted}>{adopt.relatedLead}</span>}
            {mapping.contactsOf !== undefined && (
              <span className={surfaces.muted}>{adopt.contactsLead(mapping.contactsOf)}</span>
            )}
            <UnreadTables advice mapping={mapping} />
            {role !== null && <ColumnForms columns={shown} mapping={mapping} onChange={onChange} />}
          </>
        )}
      </div>
    </section>
  );
}

function useOf({ role, related, contactsOf }: SheetMapping): SheetUsed {
  return role ?? (contactsOf !== undefined ? "contacts" : related ? "related" : null);
}

/** Columns drawn in one task: each has a list of some forty meanings, which takes about 3 ms. */
const atOnce = 6;

interface FormsProps extends Pick<Props, "mapping" | "onChange"> {
  readonly columns: readonly ColumnMapping[];
}

function ColumnForms({ columns, mapping, onChange }: FormsProps): ReactNode {
  const drawn = useGrowing(columns.length, atOnce);
  return columns
    .slice(0, drawn)
    .map((column) => (
      <ColumnForm column={column} key={column.column} mapping={mapping} onChange={onChange} />
    ));
}
