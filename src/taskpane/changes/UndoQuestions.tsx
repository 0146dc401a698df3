import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Conflict } from "../../core/changes/conflict";
import { useSurfaces } from "../components/surfaces";
import { WindowedList } from "../components/WindowedList";
import { usePane } from "../session/paneContext";
import { useTexts } from "../session/useTexts";
import { useWriting } from "../session/useWriting";
import { dateTime } from "../texts/format";
import { ConflictCard } from "./ConflictCard";

interface EditedProps {
  readonly id: number;
  readonly conflicts: readonly Conflict[];
  readonly onLeave: () => void;
}

/** Cells edited since the operation that shall be undone: keep the edits, restore all, or leave it. */
export function EditedSince({ id, conflicts, onLeave }: EditedProps): ReactNode {
  const styles = useSurfaces();
  const { changes, common } = useTexts();
  const { undo } = useWriting();
  const renderRow = (index: number) => {
    const conflict = conflicts[index];
    return conflict && <ConflictCard conflict={conflict} />;
  };
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{changes.editedTitle(conflicts.length)}</MessageBarBody>
      </MessageBar>
      <div className={styles.wrap}>
        <Button appearance="primary" onClick={() => undo(id, "keep")}>
          {changes.undoKeep}
        </Button>
        <Button onClick={() => undo(id, "overwrite")}>{changes.undoOverwrite}</Button>
        <Button appearance="subtle" onClick={onLeave}>
          {common.cancel}
        </Button>
      </div>
      <WindowedList
        estimate={160}
        label={changes.editedTitle(conflicts.length)}
        renderRow={renderRow}
        total={conflicts.length}
      />
    </>
  );
}

/** Later operations stand in the way of an undo: named, so that the user can undo them first. */
export function Blocked({
  on,
  onLeave,
}: {
  readonly on: readonly number[];
  readonly onLeave: () => void;
}): ReactNode {
  const styles = useSurfaces();
  const { session, language } = usePane();
  const { changes } = useTexts();
  const names = session.operations.filter(({ id }) => on.includes(id));
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{changes.depends}</MessageBarBody>
      </MessageBar>
      <ol className={styles.plainList}>
        {names.map(({ id, reason, author, at }) => (
          <li className={styles.card} key={id}>
            <span className={styles.strong}>
              #{id} {reason}
            </span>
            <span className={styles.muted}>{changes.by(author, dateTime(language, at))}</span>
          </li>
        ))}
      </ol>
      <Button appearance="primary" onClick={onLeave} style={{ alignSelf: "flex-start" }}>
        {changes.toJournal}
      </Button>
    </>
  );
}
