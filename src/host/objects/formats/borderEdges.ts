import type { Area } from "../../model/parts/cells";
import { type FormatTarget, guardFormat } from "./formatTarget";

/** `Excel.BorderIndex` without the diagonals. */
export const borderIndexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type BorderIndex = (typeof borderIndexes)[number];

export interface Line {
  readonly style: string;
  readonly color: string;
}

type Side = "top" | "bottom" | "left" | "right";

/** The line at a border of the areas; null where there is none or it differs. */
export function lineAt({ book, areas }: FormatTarget, index: BorderIndex): Line | null {
  const lines = areas.flatMap((area) => {
    const { side, part } = edge(area, index);
    return part === null ? [] : [book.model.style(part).border?.[side] ?? null];
  });
  const [first = null] = lines;
  return lines.every((line) => line?.style === first?.style && line?.color === first?.color) ? first : null;
}

/** Draws or removes the line at a border of every area. */
export function setLineAt({ book, areas }: FormatTarget, index: BorderIndex, line: Line | null): void {
  for (const area of areas) {
    guardFormat(book, area);
    const { side, part } = edge(area, index);
    if (part !== null) book.model.setStyle(part, { border: { [side]: line } });
  }
}

/** The cells that carry a border: inner lines lie at the lower or right side of all but the last cells. */
function edge(area: Area, index: BorderIndex): { readonly side: Side; readonly part: Area | null } {
  switch (index) {
    case "EdgeTop":
      return { side: "top", part: { ...area, rows: 1 } };
    case "EdgeBottom":
      return { side: "bottom", part: { ...area, row: area.row + area.rows - 1, rows: 1 } };
    case "EdgeLeft":
      return { side: "left", part: { ...area, columns: 1 } };
    case "EdgeRight":
      return { side: "right", part: { ...area, column: area.column + area.columns - 1, columns: 1 } };
    case "InsideHorizontal":
      return { side: "bottom", part: area.rows > 1 ? { ...area, rows: area.rows - 1 } : null };
    case "InsideVertical":
      return { side: "right", part: area.columns > 1 ? { ...area, columns: area.columns - 1 } : null };
  }
}
