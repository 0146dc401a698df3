import { type ReactNode, useEffect, useMemo, useState } from "react";
import { Confirm } from "../components/inputs/Confirm";
import { Heading } from "../components/layout/Heading";
import { LoadingRow } from "../components/lists/LoadingRow";
import { WindowedList } from "../components/lists/WindowedList";
import { EmptyState } from "../components/notices/EmptyState";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { problemOf } from "../session/state/problem";
import { type JournalRow, journalRows } from "./journalRows";
import { OperationCard } from "./OperationCard";

/** Every operation that was written, the latest first, each with the way back. */
export function JournalPage(): ReactNode {
  const styles = useSurfaces();
  const { session, dispatch, gateway } = usePane();
  const { changes } = useTexts();
  const [asked, setAsked] = useState<JournalRow | null>(null);
  const { operations } = session;
  const rows = useMemo(() => journalRows(operations ?? []), [operations]);
  useEffect(() => {
    gateway.listOperations().then(
      (found) => dispatch({ type: "operations", operations: found }),
      (error: unknown) => dispatch({ type: "notice", notice: problemOf(error) }),
    );
  }, [gateway, dispatch]);
  return (
    <div className={styles.page}>
      <Heading lead={changes.journalLead} title={changes.journalTitle} />
      {operations === null && session.notice === null && <LoadingRow />}
      {operations?.length === 0 && (
        <EmptyState icon="history" lead={changes.journalEmptyLead} title={changes.journalEmpty} />
      )}
      <WindowedList
        estimate={96}
        label={changes.journalTitle}
        renderRow={(index) => {
          const row = rows[index];
          return row && <OperationCard onAct={() => setAsked(row)} row={row} />;
        }}
        total={rows.length}
      />
      <Question asked={asked} onEnd={() => setAsked(null)} />
    </div>
  );
}

interface QuestionProps {
  readonly asked: JournalRow | null;
  readonly onEnd: () => void;
}

/** Asks before an operation is taken back, or an undone one is written again. */
function Question({ asked, onEnd }: QuestionProps): ReactNode {
  const { changes } = useTexts();
  const { undo } = useWriting();
  const restores = asked?.action === "restore" ? asked.undid : null;
  const lead = asked ? changes.undoLead(asked.operation.reason) : "";
  return (
    <Confirm
      confirm={restores ? changes.restoreOne : changes.undoConfirm}
      lead={restores ? changes.restoreLead(restores.reason) : lead}
      onCancel={onEnd}
      onConfirm={() => {
        if (asked) undo(asked.operation.id);
        onEnd();
      }}
      open={asked !== null}
      title={restores ? changes.restoreTitle : changes.undoTitle}
    />
  );
}
