import { type FocusEvent, type ReactNode, type RefObject, useCallback, useEffect, useRef } from "react";
import type { Pages } from "../../session/hooks/usePages";
import type { ReviewKeys } from "../../session/hooks/useReviewKeys";
import { useSurfaces } from "../surfaces";
import { WindowedList } from "./WindowedList";

interface Props {
  readonly label: string;
  /** What the keys do, and what else stands above the list. */
  readonly head: ReactNode;
  /** Height of a row, in pixels, until it is measured. */
  readonly estimate: number;
  readonly keys: ReviewKeys;
  readonly pages: Pick<Pages<unknown>, "total" | "onRange">;
  readonly renderRow: (index: number) => ReactNode;
}

/** A long list that is worked through by keys as well as by the buttons of its rows. */
export function ReviewedList({ label, head, estimate, keys, pages, renderRow }: Props): ReactNode {
  const styles = useSurfaces();
  const list = useRef<HTMLDivElement>(null);
  const { enter, ...follow } = useFollowedFocus(list, keys.active);
  useKeysOfPage(keys, enter);
  return (
    <div className={styles.stack} ref={list} style={{ outline: "none" }} tabIndex={-1} {...follow}>
      {head}
      <WindowedList
        active={keys.active}
        estimate={estimate}
        label={label}
        onRange={pages.onRange}
        renderRow={renderRow}
        total={pages.total ?? 0}
      />
    </div>
  );
}

/** The keys are heard wherever the focus stands on the page, save in a question: they are announced above the list. */
function useKeysOfPage({ onKeyDown }: ReviewKeys, enter: () => void): void {
  const latest = useRef(onKeyDown);
  latest.current = onKeyDown;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target } = event;
      if (target instanceof Element && target.closest("[role=dialog], [role=alertdialog]")) return;
      latest.current(event);
      if (event.defaultPrevented) enter();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [enter]);
}

/** The focus goes along with the row that is looked at, so that the next key is heard: the row left may close. */
function useFollowedFocus(list: RefObject<HTMLElement | null>, active: number) {
  const isInside = useRef(false);
  useEffect(() => {
    if (!isInside.current || !document.hasFocus()) return;
    const follow = () => {
      const row = list.current?.querySelector(`[data-index="${active}"]`);
      if (row?.contains(document.activeElement)) return;
      const card = row?.querySelector<HTMLElement>("article") ?? list.current;
      card?.focus({ preventScroll: true });
    };
    // Once the row left has closed: before, this one may not be drawn.
    const frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, [active, list]);
  const enter = useCallback(() => {
    isInside.current = true;
  }, []);
  return {
    enter,
    onFocus: enter,
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget)) isInside.current = false;
    },
  };
}
