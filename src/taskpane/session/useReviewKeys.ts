import { type KeyboardEvent, useState } from "react";

/** Which row of a reviewed list is looked at, and the keys that move and decide. */
export interface ReviewKeys {
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

interface Options {
  readonly total: number;
  readonly onAccept: (index: number) => void;
  readonly onReject: (index: number) => void;
}

/**
 * J next, K previous, A accept, N reject; a decision moves on to the next row. Keys typed into a field and
 * keys with a modifier belong to the field and to Excel.
 */
export function useReviewKeys({ total, onAccept, onReject }: Options): ReviewKeys {
  const [active, setActive] = useState(0);
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
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const act = actions[event.key.toLowerCase()];
    if (!act || total === 0) return;
    event.preventDefault();
    act();
  };
  return { active, setActive, onKeyDown };
}

function isField(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "radio" && target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
