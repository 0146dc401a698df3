import { useState } from "react";

/** What a key press says, whoever hears it. */
export type PressedKey = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "altKey" | "target" | "preventDefault"
>;

/** Which row of a reviewed list is looked at, and the keys that move and decide. */
export interface ReviewKeys {
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly onKeyDown: (event: PressedKey) => void;
}

interface Options {
  readonly total: number;
  readonly onAccept: (index: number) => void;
  readonly onReject: (index: number) => void;
  /** The row looked at first. */
  readonly start?: number;
  /** Told of every other row that is looked at. */
  readonly onMove?: (index: number) => void;
}

/**
 * J next, K previous, A accept, N reject; a decision moves on to the next row. Keys typed into a field and
 * keys with a modifier belong to the field and to Excel.
 */
export function useReviewKeys({ total, onAccept, onReject, start = 0, onMove }: Options): ReviewKeys {
  const [chosen, setChosen] = useState(start);
  // The list may have become shorter since.
  const active = total === 0 ? chosen : Math.min(chosen, total - 1);
  const setActive = (index: number) => {
    setChosen(index);
    if (index !== active) onMove?.(index);
  };
  const go = (index: number) => setActive(Math.min(Math.max(0, index), Math.max(0, total - 1)));
  const actions: Readonly<Record<string, () => void>> = {
    j: () => go(active + 1),
    k: () => go(active - 1),
    a: () => {
      onAccept(active);
      go(active + 1);
    },
    n: () => {
      onReject(active);
      go(active + 1);
    },
  };
  const onKeyDown = (event: PressedKey) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const act = actions[event.key.toLowerCase()];
    if (!act || total === 0) return;
    event.preventDefault();
    act();
  };
  return { active, setActive, onKeyDown };
}

function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "radio" && target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
