import type { ReactNode } from "react";
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
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys work beside the buttons inside, never instead of them
    <div className={styles.stack} onKeyDown={keys.onKeyDown}>
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
