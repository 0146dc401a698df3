import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { OwnerCount } from "../../../core/analysis/anomalies/views/inspectionSummary";
import { Section } from "../../components/layout/Section";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { parts } from "./PartLinks";

const useStyles = makeStyles({
  // In the narrowest pane the counts go below a name rather than break it.
  row: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 8px", padding: "4px 0" },
  owner: { flex: "1 1 96px", minWidth: 0, overflowWrap: "anywhere", textAlign: "start" },
  count: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", color: tokens.colorNeutralForeground3 },
});

/** Owners named at once; the others are behind a link. */
const shownOwners = 5;

/** Who has to see to how much; a click shows the findings, to be worked through or exported. */
export function OwnerCounts({ owners }: { readonly owners: readonly OwnerCount[] }): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { dispatch } = usePane();
  const { anomalies } = useTexts();
  const [all, setAll] = useState(false);
  const named = owners.some(({ owner }) => owner !== "");
  if (!named) return null;
  const shown = all ? owners : owners.slice(0, shownOwners);
  const open = (owner: string) => () =>
    dispatch({
      type: "opened",
      route: { page: "findings", filter: { title: owner || anomalies.nobody, owner, hints: false } },
    });
  return (
    <Section id={parts.owners} title={anomalies.byOwner}>
      <ul className={surfaces.card} style={{ gap: 0, margin: 0, listStyleType: "none" }}>
        {shown.map(({ owner, error, warning }) => (
          <li className={styles.row} key={owner}>
            <Link className={styles.owner} onClick={open(owner)}>
              {owner || anomalies.nobody}
            </Link>
            <span className={styles.count}>{anomalies.ownerCount(error, warning)}</span>
          </li>
        ))}
        {shown.length < owners.length && (
          <li className={styles.row}>
            <Link onClick={() => setAll(true)}>{anomalies.moreOwners(owners.length - shown.length)}</Link>
          </li>
        )}
      </ul>
    </Section>
  );
}
