import { type FocusEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { Pages } from "../session/usePages";
import type { ReviewKeys } from "../session/useReviewKeys";
import { useSurfaces } from "./surfaces";
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
  const follow = useFollowedFocus(list, keys.active);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys work beside the buttons inside, never instead of them
    <div className={styles.stack} onKeyDown={keys.onKeyDown} ref={list} tabIndex={-1} {...follow}>
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

/** The focus goes along with the row that is looked at, so that the next key is heard: the row left may close. */
function useFollowedFocus(list: RefObject<HTMLElement | null>, active: number) {
  const isInside = useRef(false);
  useEffect(() => {
    if (!isInside.current || !document.hasFocus()) return;
    const row = list.current?.querySelector(`[data-index="${active}"]`);
    if (row?.contains(document.activeElement)) return;
    const card = row?.querySelector<HTMLElement>("article") ?? list.current;
    card?.focus({ preventScroll: true });
  }, [active, list]);
  return {
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget)) isInside.current = false;
    },
  };
}
