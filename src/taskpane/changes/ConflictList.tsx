import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Conflict } from "../../core/changes/conflict";
import { WindowedList } from "../components/lists/WindowedList";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { ConflictCard, mayBeChosen } from "./ConflictCard";

interface Props {
  readonly conflicts: readonly Conflict[];
  /** Whether something was to be written or to be taken back. */
  readonly of: "write" | "undo";
}

/** What was not written because somebody had changed it: both values, and the user's choice for each. */
export function ConflictList({ conflicts, of }: Props): ReactNode {
  const styles = useSurfaces();
  const { changes } = useTexts();
  const { overwrite } = useWriting();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const title = changes.conflicts[of](conflicts.length);
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
        <ConflictCard
          choice={{
            overwrites: chosen.has(index),
            onChoose: (yes) => choose(index, yes),
            label: changes.overwrite[of],
          }}
          conflict={conflict}
          of={of}
        />
      )
    );
  };
  return (
    <div className={styles.stack}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{title}</MessageBarBody>
      </MessageBar>
      {conflicts.some(mayBeChosen) && (
        <p className={`${styles.text} ${styles.muted}`}>{changes.conflictsLead[of]}</p>
      )}
      <WindowedList estimate={180} label={title} renderRow={renderRow} total={conflicts.length} />
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
