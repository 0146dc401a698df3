import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { download } from "../session/hooks/download";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { tellWait } from "../session/hooks/work/tellWait";
import { type Problem, problemOf } from "../session/state/problem";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A copy of the whole file on the user's disk, before rows are moved out; the first time it is asked for. */
export function Backup({ first }: { readonly first: boolean }): ReactNode {
  const styles = useSurfaces();
  const { gateway, dispatch, today } = usePane();
  const { changes } = useTexts();
  const [state, setState] = useState<"none" | "saving" | "saved" | Problem>("none");
  const save = () => {
    setState("saving");
    const { signal } = new AbortController();
    gateway.fileBytes({ signal, report: () => undefined, onWait: tellWait(dispatch) }).then(
      (bytes) => {
        download(new Uint8Array(bytes), workbookType, `${changes.backupName} ${today()}.xlsx`);
        setState("saved");
      },
      (error: unknown) => setState(problemOf(error)),
    );
  };
  return (
    <div className={styles.stack}>
      {first && state !== "saved" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{changes.backupFirst}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.row}>
        <Button disabled={state === "saving"} onClick={save} size="small">
          {changes.backup}
        </Button>
        <span className={styles.muted} role="status">
          {state === "saving" && changes.backupSaving}
          {state === "saved" && changes.backupSaved}
        </span>
      </div>
      {typeof state === "object" && <ProblemBar onRetry={save} problem={state} />}
    </div>
  );
}
