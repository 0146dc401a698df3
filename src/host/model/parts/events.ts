import type { Area, Scalar } from "./cells";

export type ModelEvent =
  | {
      readonly kind: "cells-changed";
      readonly area: Area;
      readonly changeType:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      readonly origin: "user" | "api";
      readonly before?: Scalar;
      readonly after?: Scalar;
    }
  | { readonly kind: "format-changed"; readonly area: Area; readonly origin: "user" | "api" }
  | {
      readonly kind:
        | "sheet-added"
        | "sheet-deleted"
        | "sheet-activated"
        | "sheet-deactivated"
        | "sheet-renamed"
        | "sheet-moved"
        | "sheet-visibility"
        | "sheet-protection";
      readonly sheetId: string;
      readonly origin: "user" | "api";
    }
  | {
      readonly kind: "table-added" | "table-deleted";
      readonly tableId: string;
      readonly sheetId: string;
      readonly origin: "user" | "api";
    }
  | { readonly kind: "selection-changed"; readonly area: Area }
  | { readonly kind: "row-sorted" | "row-hidden"; readonly area: Area; readonly origin: "user" | "api" }
  | { readonly kind: "chart"; readonly chartId: string };
