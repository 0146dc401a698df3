import { Button, MessageBar, MessageBarBody, useRestoreFocusTarget } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import { Confirm } from "../components/inputs/Confirm";
import { Disclosure } from "../components/layout/Disclosure";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useAnswer } from "../session/hooks/useAnswer";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { factsOf } from "../session/state/patchFacts";
import type { UndoStep } from "../session/state/writing";
import { dateTime } from "../texts/format";
import { SheetFactsCard } from "./SheetFactsCard";

interface Props {
  readonly step: UndoStep;
  readonly on: readonly number[];
  readonly onLeave: () => void;
}

/** Later operations stand in the way of an undo: named, the latest first, and taken back in turn after one question. */
export function Blocked({ step, on, onLeave }: Props): ReactNode {
  const styles = useSurfaces();
  const { changes } = useTexts();
  const { undoInTurn } = useWriting();
  const [asking, setAsking] = useState(false);
  const focusBack = useRestoreFocusTarget();
  const steps: readonly UndoStep[] = [...[...on].sort((a, b) => b - a).map((id) => ({ id })), step];
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{changes.depends(on.length)}</MessageBarBody>
      </MessageBar>
      <ol className={styles.plainList}>
        {steps.map((one) => (
          <Step key={one.id} step={one} />
        ))}
      </ol>
      <div className={styles.wrap}>
        <Button {...focusBack} appearance="primary" onClick={() => setAsking(true)}>
          {changes.inTurn(steps.length)}
        </Button>
        <Button onClick={onLeave}>{changes.toJournal}</Button>
      </div>
      <Confirm
        confirm={changes.inTurnConfirm}
        lead={changes.inTurnLead}
        onCancel={() => setAsking(false)}
        onConfirm={() => undoInTurn(steps)}
        open={asking}
        title={changes.inTurn(steps.length)}
      />
    </>
  );
}

/** One of them: what it was, and what taking it back writes. */
function Step({ step }: { readonly step: UndoStep }): ReactNode {
  const styles = useSurfaces();
  const { session, language } = usePane();
  const { changes } = useTexts();
  const known = session.operations?.find(({ id }) => id === step.id);
  return (
    <li className={styles.card} style={{ gap: 4 }}>
      <span className={styles.strong}>
        #{step.id} {known?.reason}
      </span>
      {known && (
        <span className={styles.muted}>{changes.by(known.author, dateTime(language, known.at))}</span>
      )}
      <Disclosure label={changes.inTurnEffect}>
        <Effect step={step} />
      </Disclosure>
    </li>
  );
}

function Effect({ step: { id, group } }: { readonly step: UndoStep }): ReactNode {
  const styles = useSurfaces();
  const { gateway } = usePane();
  const { common } = useTexts();
  const { value, problem } = useAnswer(useCallback(() => gateway.undoPatch(id, group), [gateway, id, group]));
  if (problem) return <ProblemBar problem={problem} />;
  if (value === null) return <span className={styles.muted}>{common.loadingRow}</span>;
  return factsOf(value).map((facts) => <SheetFactsCard facts={facts} key={facts.name ?? ""} />);
}
