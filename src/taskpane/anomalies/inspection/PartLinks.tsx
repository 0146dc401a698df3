import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSurfaces } from "../../components/surfaces";
import { toPart } from "../../session/hooks/focus/pageFocus";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";

/** Ids of the parts below the rules' cards. */
export const parts = { owners: "part-owners", list: "part-list", marks: "part-marks" } as const;

/** The ways to what stands below all cards: on a book with many kinds of findings nobody scrolls so far. */
export function PartLinks({ owners }: { readonly owners: boolean }): ReactNode {
  const styles = useSurfaces();
  const { dispatch } = usePane();
  const { anomalies } = useTexts();
  return (
    <nav aria-label={anomalies.partLinks} className={styles.wrap} style={{ columnGap: 16 }}>
      <Link onClick={() => toPart(parts.list)}>{anomalies.list}</Link>
      <Link onClick={() => toPart(parts.marks)}>{anomalies.marks}</Link>
      {owners && <Link onClick={() => toPart(parts.owners)}>{anomalies.byOwner}</Link>}
      <Link onClick={() => dispatch({ type: "opened", route: { page: "rules" } })}>
        {anomalies.rulesTitle}
      </Link>
    </nav>
  );
}
