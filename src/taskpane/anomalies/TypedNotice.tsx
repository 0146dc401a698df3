import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SpotLink } from "../components/links/SpotLink";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { routeOf } from "../session/state/route";

/** More at once are counted, not listed: a paste is looked through by an inspection. */
const mostListed = 3;

/** What is wrong in rows just typed. Said quietly: the person is typing in the sheet. */
export function TypedNotice(): ReactNode {
  const styles = useSurfaces();
  const { session, dispatch } = usePane();
  const { anomalies, common } = useTexts();
  const { typed } = session;
  if (typed.length === 0) return null;
  const many = typed.length > mostListed;
  return (
    // In the column of the page a bar would be pressed flat.
    <MessageBar intent="info" layout="multiline" politeness="polite" style={{ flex: "none" }}>
      <MessageBarBody>
        {many ? (
          anomalies.typedMany(typed.length)
        ) : (
          <ul className={styles.plainList}>
            {typed.map((finding) => (
              <li key={`${finding.sheet} ${finding.row} ${finding.column} ${finding.message}`}>
                <SpotLink short={`${finding.column ?? ""}${finding.row}`} spot={finding} /> {finding.message}
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {many && (
          <Button onClick={() => dispatch({ type: "switched", route: routeOf("anomalies") })} size="small">
            {anomalies.title}
          </Button>
        )}
        <Button onClick={() => dispatch({ type: "typed-seen" })} size="small">
          {common.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
