import type { Newcomer } from "../../imports/customers/newcomer";
import type { NewcomersView, NewcomerView } from "./importViews";

/** More than this nobody decides one by one. */
const listed = 300;

/** Newcomers as the pane lists them: the near ones first, for they are decided one by one. */
export function newcomersView(newcomers: readonly Newcomer[]): NewcomersView {
  const isNear = ({ near }: Newcomer) => near !== null;
  const ordered = newcomers.toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)) || b.rows - a.rows);
  return {
    total: newcomers.length,
    near: newcomers.filter(isNear).length,
    made: newcomers.filter(({ verdict }) => verdict === "make").length,
    items: ordered.slice(0, listed).map(viewOf),
  };
}

function viewOf({ id, name, rows, sheet, row, near, verdict }: Newcomer): NewcomerView {
  return {
    id,
    name,
    count: rows,
    sheet,
    row,
    near: near && { id: near.id, name: near.names[0] ?? "" },
    verdict,
  };
}
