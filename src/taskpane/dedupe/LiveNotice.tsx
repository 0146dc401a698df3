import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LiveWarning } from "../../core/analysis/live/liveViews";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/paneContext";
import { useLocate } from "../session/useLocate";
import { useTexts } from "../session/useTexts";

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

/** More at once are counted, not listed: a paste is looked through on the page of duplicates. */
const mostListed = 3;

/** Rows just typed or pasted that the workbook seems to have already. Read out politely; the focus stays in the sheet. */
export function LiveNotice(): ReactNode {
  const styles = useStyles();
  const { session, dispatch } = usePane();
  const { dedupe } = useTexts();
  const { live } = session;
  if (live.length === 0) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <ul className={styles.list}>
          {live.slice(0, mostListed).map((warning) => (
            <Warned key={`${warning.sheet} ${warning.row}`} warning={warning} />
          ))}
        </ul>
        {live.length > mostListed && dedupe.liveMore(live.length - mostListed)}
      </MessageBarBody>
      <MessageBarActions>
        {live.length > mostListed && (
          <Button onClick={() => dispatch({ type: "switched", route: { page: "dedupe" } })} size="small">
            {dedupe.title}
          </Button>
        )}
        <Button onClick={() => dispatch({ type: "live-seen" })} size="small">
          {dedupe.liveSeen}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Warned({ warning }: { readonly warning: LiveWarning }): ReactNode {
  const surfaces = useSurfaces();
  const locate = useLocate();
  const { dedupe } = useTexts();
  const { sheet, row, existing, name, reasons } = warning;
  const place = existing.sheet === sheet ? dedupe.liveRow(existing.row) : `${existing.sheet} ${existing.row}`;
  return (
    <li>
      {dedupe.live(row, name)}{" "}
      <Link as="button" inline={true} onClick={() => locate({ ...existing, column: null })}>
        {place}
      </Link>
      <div className={surfaces.muted}>{reasons.join("；")}</div>
    </li>
  );
}
