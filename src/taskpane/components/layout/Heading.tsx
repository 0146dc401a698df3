import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { isTab } from "../../session/state/route";
import { Icon } from "../Icon";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-start", gap: "4px", minHeight: "32px" },
  back: { minWidth: "32px", marginLeft: "-8px", flex: "none" },
  title: {
    margin: 0,
    paddingTop: "4px",
    flex: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  lead: { margin: "4px 0 0", color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
});

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly action?: ReactNode;
}

/** Title of a page; with a way back where the page was opened from another. */
export function Heading({ title, lead, action }: Props): ReactNode {
  const styles = useStyles();
  const { session, dispatch } = usePane();
  const { common } = useTexts();
  const [{ page }, before] = session.trail;
  // A tab that was opened from another page leads back there.
  const nested = page !== "home" && (!isTab(page) || (before !== undefined && before.page !== "home"));
  return (
    <header>
      <div className={styles.row}>
        {nested && (
          <Button
            appearance="subtle"
            aria-label={common.back}
            className={styles.back}
            icon={<Icon name="back" />}
            onClick={() => dispatch({ type: "went-back" })}
          />
        )}
        <h1 className={styles.title} id="page-title" tabIndex={-1}>
          {title}
        </h1>
        {action}
      </div>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </header>
  );
}
