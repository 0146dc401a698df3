import { Button, Input } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import type { ChoiceList } from "../../core/templates/choices/choiceLists";
import type { ChoiceUse } from "../../core/templates/choices/choiceUse";
import { countEdits, faultsOf } from "../../core/templates/choices/editChoices";
import { ActionBar } from "../components/layout/ActionBar";
import { Section } from "../components/layout/Section";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useAnswer } from "../session/hooks/useAnswer";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { knownMappings } from "../session/state/mappingFacts";
import { ChoiceRow } from "./ChoiceRow";
import { GoneChoices } from "./GoneChoices";
import { useChoiceDraft } from "./useChoiceDraft";

/** One list of 字典: its choices renamed, moved, taken out and added; nothing is written before the preview. */
export function ChoiceEditor({ list }: { readonly list: ChoiceList }): ReactNode {
  const styles = useSurfaces();
  const { gateway } = usePane();
  const { choices: texts } = useTexts();
  const { prepare } = useWriting();
  const draft = useChoiceDraft(list);
  const { uses, mappings, problem } = useChoiceUse(list);
  const faults = faultsOf(list, draft.choices);
  const edits = countEdits(list, draft.choices);
  const edit = { column: list.column, standing: list.choices, choices: draft.choices };
  return (
    <>
      {problem && <ProblemBar problem={problem} />}
      <ul className={`${styles.plainList} ${styles.card}`} style={{ gap: 0, padding: "4px 12px" }}>
        {draft.choices.map((choice, i) => (
          <ChoiceRow
            choice={choice}
            draft={draft}
            fault={faults.get(i) ?? null}
            fixed={choice.was !== null && list.fixed.includes(choice.was)}
            key={choice.id}
            position={i}
            rows={uses && rowsOf(uses, choice.was)}
          />
        ))}
        <AddChoice onAdd={draft.add} />
      </ul>
      {draft.gone.length > 0 && (
        <Section title={texts.gone(draft.gone.length)}>
          <GoneChoices gone={draft.gone} onRestore={draft.restore} uses={uses ?? []} />
        </Section>
      )}
      <ActionBar text={edits === 0 ? texts.unchanged : texts.changed(edits)}>
        {edits > 0 && <Button onClick={draft.reset}>{texts.reset}</Button>}
        <Button
          appearance="primary"
          disabled={edits === 0 || faults.size > 0}
          onClick={() =>
            prepare("choices", () => gateway.choicePatch([edit], mappings, texts.reason(list.heading)))
          }
        >
          {texts.preview}
        </Button>
      </ActionBar>
    </>
  );
}

/** Rows that use a choice, on all sheets together. */
function rowsOf(uses: readonly ChoiceUse[], was: string | null): number {
  return uses.reduce((sum, { choice, count }) => sum + (choice === was ? count : 0), 0);
}

function useChoiceUse(list: ChoiceList) {
  const { gateway, session } = usePane();
  const mappings = knownMappings(session.book) ?? none;
  const ask = useCallback(() => gateway.choiceUse(list, mappings), [gateway, list, mappings]);
  const { value, problem } = useAnswer(ask);
  return { uses: value, mappings, problem };
}

const none: readonly never[] = [];

function AddChoice({ onAdd }: { readonly onAdd: (text: string) => void }): ReactNode {
  const styles = useSurfaces();
  const { choices: texts } = useTexts();
  const [text, setText] = useState("");
  const add = () => {
    if (text.trim() === "") return;
    onAdd(text);
    setText("");
  };
  return (
    <li className={styles.row} style={{ padding: "8px 0" }}>
      <Input
        aria-label={texts.add}
        className={styles.grow}
        onChange={(_, { value }) => setText(value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) add();
        }}
        placeholder={texts.addPlaceholder}
        value={text}
      />
      <Button disabled={text.trim() === ""} onClick={add}>
        {texts.addButton}
      </Button>
    </li>
  );
}
