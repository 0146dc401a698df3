import { Button, Field, Input, Spinner } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Patch } from "../../core/changes/patch";
import { ActionBar } from "../components/layout/ActionBar";
import { Heading } from "../components/layout/Heading";
import { WindowedList } from "../components/lists/WindowedList";
import { EmptyState } from "../components/notices/EmptyState";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { factsOf, sizeOfPatch } from "../session/state/patchFacts";
import type { Origin } from "../session/state/writing";
import { Backup } from "./Backup";
import { ChangeRow } from "./ChangeRow";
import { HurtAhead } from "./HurtAhead";
import { SheetFactsCard } from "./SheetFactsCard";

/** What is about to be written: by sheet in numbers, and every single change for who asks. */
export function PreviewPage(): ReactNode {
  const styles = useSurfaces();
  const { session } = usePane();
  const { changes } = useTexts();
  const { writing } = session;
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <Heading title={changes.previewTitle} />
      {writing.phase === "preparing" && (
        <Spinner label={changes.preparing} size="tiny" style={{ justifyContent: "flex-start" }} />
      )}
      {writing.phase === "previewing" && <Preview origin={writing.origin} patch={writing.patch} />}
      {writing.phase === "none" && (
        <EmptyState icon="info" lead={changes.nothingYet} title={changes.nothing} />
      )}
    </div>
  );
}

/** Who writes: co-authors and auditors read it in 变更日志. */
function Author(): ReactNode {
  const { gateway } = usePane();
  const { changes } = useTexts();
  return (
    <Field hint={changes.authorHint} label={changes.author}>
      <Input
        autoComplete="name"
        defaultValue={gateway.author()}
        onChange={(_, { value }) => gateway.setAuthor(value)}
      />
    </Field>
  );
}

/** Why there is nothing to write: a list of ours is as it should be, or nothing was chosen. */
function nothingLead(origin: Origin, { changes, followUps }: ReturnType<typeof useTexts>): string {
  if (origin === "findings") return changes.listCurrent;
  return origin === "due" ? followUps.current : changes.nothingLead;
}

function Preview({ patch, origin }: { readonly patch: Patch; readonly origin: Origin }): ReactNode {
  const styles = useSurfaces();
  const { session, dispatch } = usePane();
  const texts = useTexts();
  const { changes, common } = texts;
  const { apply } = useWriting();
  const [all, setAll] = useState(false);
  const total = sizeOfPatch(patch);
  const isFirst = !session.operations?.some(
    ({ operation, state }) => operation === patch.operation && state !== "rolled-back",
  );
  const goBack = () => dispatch({ type: "went-back" });
  if (total === 0)
    return (
      <EmptyState icon="info" lead={nothingLead(origin, texts)} title={changes.nothing}>
        <Button onClick={goBack}>{common.back}</Button>
      </EmptyState>
    );
  const moves = patch.changes.some(({ kind }) => kind === "remove-row");
  return (
    <>
      {moves && isFirst && <Backup first />}
      <div className={styles.stack}>
        {factsOf(patch).map((facts) => (
          <SheetFactsCard facts={facts} key={facts.name ?? ""} />
        ))}
      </div>
      {moves && <HurtAhead patch={patch} />}
      <p className={`${styles.text} ${styles.muted}`}>{changes.guard}</p>
      <Button aria-expanded={all} onClick={() => setAll(!all)} style={{ alignSelf: "flex-start" }}>
        {all ? changes.hideAll : changes.showAll(patch.changes.length === total ? total : null)}
      </Button>
      {all && (
        <WindowedList
          estimate={80}
          label={changes.previewTitle}
          renderRow={(index) => {
            const change = patch.changes[index];
            return change && <ChangeRow change={change} />;
          }}
          total={patch.changes.length}
        />
      )}
      <Author />
      {moves && !isFirst && <Backup first={false} />}
      <ActionBar text={patch.reason}>
        <Button appearance="primary" onClick={() => apply(patch, origin)}>
          {changes.apply(total)}
        </Button>
      </ActionBar>
    </>
  );
}
