import { Badge, Button, Link, makeStyles, useRestoreFocusTarget } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon } from "../components/Icon";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { dateTime } from "../texts/format";
import type { JournalRow } from "./journalRows";

const useStyles = makeStyles({ reason: { flex: 1, minWidth: 0 } });

interface Props {
  readonly row: JournalRow;
  readonly onAct: () => void;
}

/** One write: what it was, who did it, whether it stands, and the way back. */
export function OperationCard({ row, onAct }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { language, dispatch } = usePane();
  const { changes } = useTexts();
  const { operation, undid, restored } = row;
  const { id, operation: kind, reason, at, author } = operation;
  const title = restored
    ? changes.restored(restored.id, restored.reason)
    : undid
      ? changes.undid(undid.id, undid.reason)
      : reason;
  return (
    <article aria-label={title} className={surfaces.card} style={{ gap: 4 }}>
      <div className={surfaces.row} style={{ alignItems: "flex-start" }}>
        <span className={`${surfaces.strong} ${styles.reason}`}>{title}</span>
        <Badge appearance="tint" color="informative" style={{ flex: "none" }}>
          {operation.part === undefined ? changes.kinds[kind] : changes.apartKind}
        </Badge>
      </div>
      {kind === "merge" && row.action === "undo" && operation.part === undefined && (
        <Link
          as="button"
          onClick={() => dispatch({ type: "opened", route: { page: "merged", of: "" } })}
          style={{ alignSelf: "flex-start" }}
        >
          {changes.mergedOpen}
        </Link>
      )}
      <div className={surfaces.row}>
        <span className={`${surfaces.grow} ${surfaces.muted}`}>
          #{id} · {changes.by(author, dateTime(language, at))}
        </span>
        <State onAct={onAct} row={row} />
      </div>
    </article>
  );
}

function State({ row, onAct }: Props): ReactNode {
  const { changes } = useTexts();
  const focusBack = useRestoreFocusTarget();
  const { operation, undid, undoneBy, action } = row;
  const { state } = operation;
  if (action === "undo" || (action === "restore" && undid)) {
    const label =
      action === "undo" ? changes.undoOf(operation.reason) : changes.restoreOf(undid?.reason ?? "");
    return (
      <Button
        {...focusBack}
        aria-label={label}
        icon={<Icon name="undo" size={16} />}
        onClick={onAct}
        size="small"
      >
        {action === "undo" ? changes.undoOne : changes.restoreOne}
      </Button>
    );
  }
  const undone = operation.operation === "undo" ? changes.restoredBy : changes.undoneBy;
  return (
    <Badge
      appearance={state === "pending" ? "tint" : "outline"}
      color={state === "pending" ? "warning" : "informative"}
    >
      {undoneBy === null ? changes.states[state] : undone(undoneBy)}
    </Badge>
  );
}
