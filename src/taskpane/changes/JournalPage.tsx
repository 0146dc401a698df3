import { Badge, Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { OperationRecord } from "../../core/changes/operation";
import { Confirm } from "../components/Confirm";
import { EmptyState } from "../components/EmptyState";
import { Heading } from "../components/Heading";
import { Icon } from "../components/Icon";
import { useSurfaces } from "../components/surfaces";
import { WindowedList } from "../components/WindowedList";
import { usePane } from "../session/paneContext";
import { problemOf } from "../session/problem";
import { useTexts } from "../session/useTexts";
import { useWriting } from "../session/useWriting";

import { dateTime } from "../texts/format";

const useStyles = makeStyles({ reason: { flex: 1, minWidth: 0 } });

/** Every operation that was written, the latest first, each with the way back. */
export function JournalPage(): ReactNode {
  const styles = useSurfaces();
  const { session, dispatch, gateway } = usePane();
  const { changes } = useTexts();
  const { undo } = useWriting();
  const [asked, setAsked] = useState<OperationRecord | null>(null);
  const { operations } = session;
  useEffect(() => {
    gateway.listOperations().then(
      (found) => dispatch({ type: "operations", operations: found }),
      (error: unknown) => dispatch({ type: "notice", notice: problemOf(error) }),
    );
  }, [gateway, dispatch]);
  return (
    <div className={styles.page}>
      <Heading lead={changes.journalLead} title={changes.journalTitle} />
      {operations.length === 0 && (
        <EmptyState icon="history" lead={changes.journalEmptyLead} title={changes.journalEmpty} />
      )}
      <WindowedList
        estimate={96}
        label={changes.journalTitle}
        renderRow={(index) => {
          const operation = operations[index];
          return operation && <OperationCard onUndo={() => setAsked(operation)} operation={operation} />;
        }}
        total={operations.length}
      />
      <Confirm
        confirm={changes.undoConfirm}
        lead={asked ? changes.undoLead(asked.reason, asked.lines) : ""}
        onCancel={() => setAsked(null)}
        onConfirm={() => {
          if (asked) undo(asked.id);
          setAsked(null);
        }}
        open={asked !== null}
        title={changes.undoTitle}
      />
    </div>
  );
}

function OperationCard({
  operation,
  onUndo,
}: {
  readonly operation: OperationRecord;
  readonly onUndo: () => void;
}): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { language } = usePane();
  const { changes } = useTexts();
  const { operation: kind, reason, at, author, state, lines } = operation;
  return (
    <article aria-label={reason} className={surfaces.card} style={{ gap: 4 }}>
      <div className={surfaces.row} style={{ alignItems: "flex-start" }}>
        <span className={`${surfaces.strong} ${styles.reason}`}>{reason}</span>
        <Badge appearance="tint" color="informative" style={{ flex: "none" }}>
          {changes.kinds[kind]}
        </Badge>
      </div>
      <span className={surfaces.muted}>{changes.by(author, dateTime(language, at))}</span>
      <div className={surfaces.row}>
        <span className={surfaces.grow}>{changes.total(lines)}</span>
        {state === "done" ? (
          <Button
            aria-label={changes.undoOf(reason)}
            icon={<Icon name="undo" size={16} />}
            onClick={onUndo}
            size="small"
          >
            {changes.undoOne}
          </Button>
        ) : (
          <Badge
            appearance={state === "pending" ? "tint" : "outline"}
            color={state === "pending" ? "warning" : "informative"}
          >
            {changes.states[state]}
          </Badge>
        )}
      </div>
    </article>
  );
}
