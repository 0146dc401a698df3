import { whichWorks, worksOf } from "../../../tables/columns/works";
import type { Column } from "../../../tables/table";
import { hashText } from "../../normalise/folding/wordTable";

/** Which of its firm's works each row is, 0 where it does not say; null where no column holds them. */
export function worksColumn(columns: readonly Column[]): Int32Array | null {
  const works = worksOf(columns);
  if (works === undefined) return null;
  return Int32Array.from(works.cells, (cell) => {
    const which = whichWorks(cell);
    return which === "" ? 0 : hashText(which);
  });
}
