import type { ChoiceList } from "../../core/templates/choices/choiceLists";
import { usePane } from "../session/hooks/paneContext";
import type { DraftChoice } from "../session/state/drafts";

/** The choices of a list while they are edited; they outlive a look at the preview. */
export interface ChoiceDraft {
  readonly choices: readonly DraftChoice[];
  /** Choices of the list that were taken out. */
  readonly gone: readonly string[];
  add(text: string): void;
  rename(id: number, now: string): void;
  follow(id: number, inRows: boolean): void;
  /** Up or down by so many places. */
  move(id: number, by: number): void;
  remove(id: number): void;
  /** Puts a removed choice back, at the end of the list. */
  restore(choice: string): void;
  /** The list as it stands again. */
  reset(): void;
}

export function useChoiceDraft({ column, choices: standing }: ChoiceList): ChoiceDraft {
  const { session, dispatch } = usePane();
  const draft = session.drafts.choices;
  const choices = draft?.column === column ? draft.choices : standing.map(asItStands);
  const kept = new Set(choices.map(({ was }) => was));
  const set = (next: readonly DraftChoice[]) =>
    dispatch({ type: "drafted", drafts: { choices: { column, choices: next } } });
  const change = (id: number, edit: Partial<DraftChoice>) =>
    set(choices.map((choice) => (choice.id === id ? { ...choice, ...edit } : choice)));
  const append = (was: string | null, now: string) =>
    set([...choices, { id: nextId(choices), was, now, inRows: true }]);
  return {
    choices,
    gone: standing.filter((choice) => !kept.has(choice)),
    add: (text) => append(null, text.trim()),
    rename: (id, now) => change(id, { now }),
    follow: (id, inRows) => change(id, { inRows }),
    move: (id, by) => set(moved(choices, id, by)),
    remove: (id) => set(choices.filter((choice) => choice.id !== id)),
    restore: (choice) => append(choice, choice),
    reset: () => dispatch({ type: "drafted", drafts: { choices: null } }),
  };
}

function asItStands(choice: string, id: number): DraftChoice {
  return { id, was: choice, now: choice, inRows: true };
}

function nextId(choices: readonly DraftChoice[]): number {
  // Above every id of the list as it stands too, or a removed choice would lend its own to the next.
  return Math.max(-1, ...choices.map(({ id }) => id)) + 1_000;
}

function moved(choices: readonly DraftChoice[], id: number, by: number): readonly DraftChoice[] {
  const from = choices.findIndex((choice) => choice.id === id);
  const choice = choices[from];
  const to = from + by;
  if (!choice || to < 0 || to >= choices.length) return choices;
  return choices.toSpliced(from, 1).toSpliced(to, 0, choice);
}
