import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Conflict } from "../../core/changes/conflict";
import { WindowedList } from "../components/lists/WindowedList";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import type { Turn, UndoStep } from "../session/state/writing";
import { ConflictCard } from "./ConflictCard";

interface EditedProps {
  readonly step: UndoStep;
  readonly turn: Turn;
  readonly conflicts: readonly Conflict[];
  readonly onLeave: () => void;
}

/** Cells edited since the operation that shall be undone: keep the edits, restore all, or leave it. */
export function EditedSince({ step, turn, conflicts, onLeave }: EditedProps): ReactNode {
  const styles = useSurfaces();
  const { changes, common } = useTexts();
  const { undoInTurn } = useWriting();
  const goOn = (edited: "keep" | "overwrite") => undoInTurn([step, ...turn.rest], edited, turn);
  const renderRow = (index: number) => {
    const conflict = conflicts[index];
    return conflict && <ConflictCard conflict={conflict} of="undo" />;
  };
  return (
    <>
      {turn.undone.length > 0 && <p className={styles.text}>{changes.turnStopped(turn.undone, step.id)}</p>}
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{changes.editedTitle(conflicts.length)}</MessageBarBody>
      </MessageBar>
      <div className={styles.wrap}>
        <Button appearance="primary" onClick={() => goOn("keep")}>
          {changes.undoKeep}
        </Button>
        <Button onClick={() => goOn("overwrite")}>{changes.undoOverwrite}</Button>
        <Button appearance="subtle" onClick={onLeave}>
          {turn.undone.length > 0 ? changes.turnStop : common.cancel}
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
