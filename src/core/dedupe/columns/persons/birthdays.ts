import type { CellValue } from "../../../sheets/cell";
import { type BirthPart, birthPartOf } from "../../../sheets/personParts";
import { type Column, columnsOf, type Table } from "../../../tables/table";

/** A day of birth that a table keeps in a column for each of its parts, as one. */
export interface PartedBirthday {
  readonly kind: "birthday" | "birthYear";
  readonly heading: string;
  /** 19670922, or the year alone; "" where no year is known. */
  readonly cells: readonly CellValue[];
  readonly parts: readonly Column[];
}

const figureOf = (cell: CellValue | undefined): number =>
  cell === undefined || cell === "" || typeof cell === "boolean" ? Number.NaN : Number(cell);

function partIn(column: Column): BirthPart | undefined {
  const figures = column.cells.map(figureOf).filter((figure) => !Number.isNaN(figure));
  return birthPartOf(column.heading, figures);
}

/** The columns for year, month and day of birth taken together; null without one of the year. */
export function partedBirthday(table: Table): PartedBirthday | null {
  const columns = columnsOf(table, "text");
  const of = (part: BirthPart) => columns.find((column) => partIn(column) === part);
  const [year, month, day] = [of("year"), of("month"), of("day")];
  if (year === undefined) return null;
  const parts = [year, month, day].filter((part) => part !== undefined);
  const whole = month !== undefined && day !== undefined;
  return {
    kind: whole ? "birthday" : "birthYear",
    heading: parts.map((part) => part.heading).join(" "),
    cells: year.cells.map((cell, row) => {
      if (Number.isNaN(figureOf(cell))) return "";
      return whole ? `${cell}${twoFigures(month.cells[row])}${twoFigures(day.cells[row])}` : cell;
    }),
    parts,
  };
}

/** An unknown month or day is written as the first, as those do who know the year alone. */
function twoFigures(cell: CellValue | undefined): string {
  const figure = figureOf(cell);
  return String(Number.isNaN(figure) ? 1 : figure).padStart(2, "0");
}
