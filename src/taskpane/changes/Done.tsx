import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Choice } from "../components/inputs/Choice";
import { EmptyState } from "../components/notices/EmptyState";
import { AfterImport } from "../imports/AfterImport";
import { AfterTiers } from "../reports/AfterTiers";
import type { Written } from "../session/gateway/workbookGateway";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import type { Route } from "../session/state/route";
import type { Origin, WrittenFacts } from "../session/state/writing";
import { ConflictList } from "./ConflictList";
import { OutcomeButtons } from "./OutcomeButtons";
import { WrittenSheets } from "./WrittenSheets";

interface Props {
  readonly origin: Origin;
  readonly written: Written;
  readonly facts: WrittenFacts | undefined;
  readonly onFinish: () => void;
  readonly leave: (route: Route) => void;
}

/** What was written, where it went and what comes next. */
export function Done({ origin, written, facts, onFinish, leave }: Props): ReactNode {
  const { changes, imports } = useTexts();
  const { undo } = useWriting();
  const { operationId, conflicts, hurt = [] } = written;
  // Where everything was edited since and kept, nothing was taken apart.
  const apart = written.written > 0 ? facts?.apart : undefined;
  const apartLead = facts?.unlike ? changes.apartKept : changes.apartNext;
  const title = apart === undefined ? titleOf(origin, written, changes) : changes.apartDone(apart);
  const hasReport = operationId !== null && (origin === "tiers" || origin === "report");
  return (
    <>
      <EmptyState
        icon={written.written > 0 ? "check" : "info"}
        lead={apart === undefined ? leadOf(origin, facts?.reason ?? "", changes) : apartLead}
        title={title}
      >
        {operationId !== null && origin !== "undo" && (
          <Button onClick={() => undo(operationId)}>{changes.undo}</Button>
        )}
        {apart !== undefined && !facts?.unlike && (
          <Button onClick={() => leave({ page: "dedupe" })}>{changes.apartSearch}</Button>
        )}
      </EmptyState>
      {conflicts.length > 0 && (
        <ConflictList conflicts={conflicts} of={origin === "undo" ? "undo" : "write"} />
      )}
      {origin !== "undo" && hurt.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{changes.hurt(hurt)}</MessageBarBody>
        </MessageBar>
      )}
      {hasReport && <AfterTiers reported={origin === "report"} />}
      {origin === "import" && operationId !== null && <AfterImport leave={leave} />}
      {origin === "install" && (
        <Choice
          icon="intoSheet"
          lead={imports.choiceLead}
          onOpen={() => leave({ page: "import" })}
          title={imports.choice}
        />
      )}
      <OutcomeButtons
        first={changes.finish}
        goesOn={hasReport && origin === "tiers"}
        onFirst={onFinish}
        onJournal={() => leave({ page: "journal" })}
      />
      {operationId !== null && facts && <WrittenSheets sheets={facts.sheets} />}
    </>
  );
}

function titleOf(
  origin: Origin,
  { written, conflicts }: Written,
  words: ReturnType<typeof useTexts>["changes"],
): string {
  if (written === 0 && origin === "undo") return words.noneUndone(conflicts.length);
  if (written === 0)
    return origin === "pending" && conflicts.length === 0 ? words.noneMissing : words.noneWritten;
  if (origin === "install") return words.doneInstall;
  if (origin !== "undo") return words.done(written);
  // An undo steps otherwise than the write did (a new sheet goes in one): two counts of one thing would only puzzle.
  return conflicts.length === 0 ? words.undone : words.doneUndo(written);
}

/** What was written, or what was taken back; a new user is told what comes next. */
function leadOf(origin: Origin, reason: string, words: ReturnType<typeof useTexts>["changes"]): string {
  if (origin === "install") return words.installNext;
  return origin === "undo" && reason !== "" ? words.undoOf(reason) : reason;
}
