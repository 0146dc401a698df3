import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import { Icon } from "../components/Icon";
import { Section } from "../components/layout/Section";
import { SpotLink } from "../components/links/SpotLink";
import { RelatedSheets } from "../components/sheets/RelatedSheets";
import { UnreadTables } from "../components/sheets/UnreadTables";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { doubtsOf, isNothingToMap, rowsOf } from "../session/state/mappingFacts";

const useStyles = makeStyles({
  list: { padding: 0, gap: 0 },
  sheet: {
    display: "flex",
    alignItems: "flex-start",
    gap: "10px",
    padding: "10px 12px",
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  icon: { display: "flex", color: tokens.colorBrandForeground1, paddingTop: "1px" },
  words: {
    flex: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
  },
  rows: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  doubt: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The sheets that were understood: what each holds, how many rows, and where a column is in doubt. */
export function RecognisedSheets({ mappings }: { readonly mappings: readonly SheetMapping[] }): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { session, dispatch } = usePane();
  const { home } = useTexts();
  const used = mappings.filter(({ role }) => role !== null);
  const others = mappings.filter(isUnknown).length;
  const unreadable = session.book.phase === "read" ? session.book.summary.unreadableCount : 0;
  const toAdopt = () => dispatch({ type: "opened", route: { page: "adopt" } });
  const adjust = (
    <Button appearance="transparent" onClick={toAdopt} size="small" style={{ marginRight: -8 }}>
      {home.adjust}
    </Button>
  );
  return (
    <Section action={adjust} title={home.recognised}>
      <ul className={`${surfaces.plainList} ${surfaces.card} ${styles.list}`} style={{ gap: 0, padding: 0 }}>
        {used.map((mapping) => (
          <Sheet key={mapping.sheet} mapping={mapping} onDoubt={toAdopt} />
        ))}
      </ul>
      <RelatedSheets mappings={mappings} />
      {others > 0 && <Link onClick={toAdopt}>{home.notUnderstood(others)}</Link>}
      {unreadable > 0 && (
        <Link onClick={() => dispatch({ type: "opened", route: { page: "unreadable" } })}>
          {home.unreadable(unreadable)}
        </Link>
      )}
    </Section>
  );
}

/** A sheet nobody knows what to do with. */
function isUnknown(mapping: SheetMapping): boolean {
  const { role, related, rates, wordLists } = mapping;
  return role === null && !related && !rates && !wordLists && !isNothingToMap(mapping);
}

function Sheet({
  mapping,
  onDoubt,
}: {
  readonly mapping: SheetMapping;
  readonly onDoubt: () => void;
}): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { home, common } = useTexts();
  const { book } = usePane().session;
  const rows = rowsOf(mapping);
  const records = book.phase === "read" ? (book.summary.records[mapping.sheet] ?? rows) : rows;
  const doubts = doubtsOf(mapping).length;
  return (
    <li className={styles.sheet}>
      <span className={styles.icon}>
        <Icon name="sheet" />
      </span>
      <div className={styles.words}>
        <span className={surfaces.strong}>{mapping.sheet}</span>
        {mapping.role && (
          <span className={surfaces.muted}>
            {common.roles[mapping.role]}
            {mapping.hidden && ` · ${home.hiddenSheet}`}
          </span>
        )}
        {records < rows && <span className={surfaces.muted}>{home.noRecords(rows - records)}</span>}
        {doubts > 0 && (
          <Link className={styles.doubt} onClick={onDoubt}>
            <Icon name="warning" size={14} />
            {home.doubts(doubts)}
          </Link>
        )}
        <UnreadTables mapping={mapping} />
      </div>
      <span className={styles.rows}>
        <SpotLink
          short={common.rows(records)}
          spot={{ sheet: mapping.sheet, row: mapping.headerRow, column: null }}
        />
      </span>
    </li>
  );
}
