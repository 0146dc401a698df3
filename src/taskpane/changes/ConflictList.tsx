import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Conflict } from "../../core/changes/conflict";
import { useSurfaces } from "../components/surfaces";
import { WindowedList } from "../components/WindowedList";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/useWriting";
import { ConflictCard } from "./ConflictCard";

/** What was not written because somebody had changed it: both values, and the user's choice for each. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly Conflict[] }): ReactNode {
  const styles = useSurfaces();
  const { changes } = useTexts();
  const { overwrite } = useWriting();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const choose = (index: number, yes: boolean) => {
    const next = new Set(chosen);
    if (yes) next.add(index);
    else next.delete(index);
    setChosen(next);
  };
  const renderRow = (index: number) => {
    const conflict = conflicts[index];
    return (
      conflict && (
        <ConflictCard chosen={chosen.has(index)} conflict={conflict} onChoose={(yes) => choose(index, yes)} />
      )
    );
  };
  return (
    <div className={styles.stack}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{changes.conflicts(conflicts.length)}</MessageBarBody>
      </MessageBar>
      <p className={`${styles.text} ${styles.muted}`}>{changes.conflictsLead}</p>
      <WindowedList
        estimate={180}
        label={changes.conflicts(conflicts.length)}
        renderRow={renderRow}
        total={conflicts.length}
      />
      {chosen.size > 0 && (
        <Button
          onClick={() =>
            overwrite(
              conflicts.filter((_, index) => chosen.has(index)),
              changes.overwriteReason,
            )
          }
        >
          {changes.resolve(chosen.size)}
        </Button>
      )}
    </div>
  );
}
