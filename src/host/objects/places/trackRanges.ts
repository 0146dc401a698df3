import type { Instance } from "../../engine/types/objectType";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { ModelEvent } from "../../model/parts/events";
import { type StructuralEdit, shiftBlock } from "../../model/structuralEdit";
import type { RangeTarget } from "../book/book";

/** Moves every live range along when cells before it are inserted or deleted. */
export function shiftRanges(live: ReadonlyMap<Instance, RangeTarget>, edit: StructuralEdit): void {
  for (const target of live.values()) {
    if (target.area.sheetId !== edit.sheetId) continue;
    // A range whose cells are all gone keeps its old place: Excel answers errors there, this host the cells that moved in.
    target.area = shiftBlock(target.area, edit) ?? target.area;
  }
}

/** The same for rows and columns a person inserts or deletes; the API's own edits are told directly. */
export function trackRanges(live: ReadonlyMap<Instance, RangeTarget>): (event: ModelEvent) => void {
  return (event) => {
    if (event.kind !== "cells-changed" || event.origin !== "user") return;
    const edit = editOf(event.area, event.changeType);
    if (edit !== null) shiftRanges(live, edit);
  };
}

function editOf(area: Area, change: string): StructuralEdit | null {
  const kind = change.endsWith("Inserted") ? "insert" : "delete";
  if (change === "RowInserted" || change === "RowDeleted") return structuralEdit(area, kind, "rows", true);
  const columns = change === "ColumnInserted" || change === "ColumnDeleted";
  return columns ? structuralEdit(area, kind, "columns", true) : null;
}

/** The edit that inserts or deletes a place; `whole`: entire rows or columns move, not only the place's own. */
export function structuralEdit(
  area: Area,
  kind: "insert" | "delete",
  axis: "rows" | "columns",
  whole = false,
): StructuralEdit {
  const rows = axis === "rows";
  const from = rows ? area.column : area.row;
  const span = rows ? area.columns : area.rows;
  const entire = whole || span >= (rows ? MAX_COLUMNS : MAX_ROWS);
  return {
    sheetId: area.sheetId,
    kind,
    axis,
    at: rows ? area.row : area.column,
    count: rows ? area.rows : area.columns,
    from: entire ? 0 : from,
    to: entire ? Number.POSITIVE_INFINITY : from + span - 1,
  };
}
