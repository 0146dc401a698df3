import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { LiveWarned } from "./LiveWarned";

const useStyles = makeStyles({
  // In the column of the page a bar would be pressed flat.
  bar: { flex: "none" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
});

/** More at once (a paste, as a rule) are counted, not listed: they have a page of their own. */
const mostListed = 3;

/** Rows just typed or pasted that the workbook seems to have already. Read out politely; the focus stays in the sheet. */
export function LiveNotice(): ReactNode {
  const styles = useStyles();
  const { session, dispatch } = usePane();
  const { dedupe } = useTexts();
  const { live, trail } = session;
  if (live.length === 0 || trail[0].page === "live") return null;
  const many = live.length > mostListed;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        {many ? (
          dedupe.liveMany(live.length)
        ) : (
          <ul className={styles.list}>
            {live.map((warning) => (
              <li key={`${warning.sheet} ${warning.row}`}>
                <LiveWarned warning={warning} />
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {many && (
          <Button onClick={() => dispatch({ type: "opened", route: { page: "live" } })} size="small">
            {dedupe.liveOpen}
          </Button>
        )}
        <Button onClick={() => dispatch({ type: "live-seen" })} size="small">
          {dedupe.liveSeen}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
