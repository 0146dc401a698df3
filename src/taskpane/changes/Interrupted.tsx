import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSurfaces } from "../components/surfaces";
import { usePending } from "../session/hooks/usePending";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";

/** An interrupted write cannot be taken back where its sheet is not found: rename it back, or leave the rest as it is. */
export function LeaveMissing(): ReactNode {
  const styles = useSurfaces();
  const { changes } = useTexts();
  const { rollBack } = useWriting();
  const pending = usePending();
  if (!pending) return null;
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{changes.missingLead}</p>
      <Button onClick={() => rollBack(pending.id, "leave")} style={{ alignSelf: "flex-start" }}>
        {changes.leaveMissing}
      </Button>
    </div>
  );
}

/** What cannot be finished is taken back from here: the way that is left is not looked for elsewhere. */
export function RollBack(): ReactNode {
  const { home: words } = useTexts();
  const { rollBack } = useWriting();
  const pending = usePending();
  if (!pending) return null;
  return (
    <Button appearance="primary" onClick={() => rollBack(pending.id)} style={{ alignSelf: "flex-start" }}>
      {words.pendingUndo}
    </Button>
  );
}
