import { wordKey } from "../../values/text/foldText";
import { isBlankCell } from "../cells/blankCells";
import { commonShape } from "../columns/links/sharedTexts";
import type { SeenColumn, SeenSheet } from "../columns/seenColumn";
import { foldHeading } from "../headings/foldHeading";
import { asSeen, seenAs } from "./peopleSeen";

/** The firms of a book's customer lists, as far as their heads show them. */
export interface Firms {
  /** A firm's place (see `sheetAt`) by its number, and by its name. */
  readonly ids: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
  readonly sheets: readonly string[];
  /** Folded headings of their numbers, and the form these have. */
  readonly idHeadings: ReadonlySet<string>;
  readonly idShape: string | null;
  /** Share of all their rows that is seen. */
  readonly seen: number;
}

/** Firms of one sheet are counted from 0, those of the next from here, and so on: no head is longer. */
const sheetSpan = 100_000;

/** The list, of those given, that a firm's place lies on. */
export function sheetAt(place: number): number {
  return Math.floor(place / sheetSpan);
}

/** The firms of these customer lists. */
export function firmsOf(lists: readonly SeenSheet[]): Firms {
  const ids = new Map<string, number>();
  const names = new Map<string, number>();
  const idHeadings = new Set<string>();
  let [seen, all] = [0, 0];
  lists.forEach((list, sheet) => {
    const own = asSeen(list);
    const { mapping, columns } = list;
    const numbers = seenAs(own, "customerId");
    fill(ids, numbers, sheet, idKey);
    fill(names, seenAs(own, "companyName"), sheet, nameKey);
    fill(names, seenAs(own, "shortName"), sheet, nameKey);
    if (numbers !== undefined) idHeadings.add(foldHeading(numbers.heading).full);
    const rows = columns[0]?.profile.rows ?? 0;
    seen += rows;
    all += Math.max(rows, mapping.lastDataRow - mapping.firstDataRow + 1);
  });
  const sheets = lists.map(({ mapping }) => mapping.sheet);
  const idShape = commonShape([...ids.keys()]);
  return { ids, names, sheets, idHeadings, idShape, seen: all === 0 ? 0 : seen / all };
}

function fill(
  into: Map<string, number>,
  column: SeenColumn | undefined,
  sheet: number,
  keyOf: (cell: unknown) => string,
): void {
  column?.profile.cells.forEach((cell, row) => {
    const key = isBlankCell(cell) ? "" : keyOf(cell);
    if (key !== "" && !into.has(key)) into.set(key, sheet * sheetSpan + row);
  });
}

export function idKey(cell: unknown): string {
  return String(cell).trim();
}

export function nameKey(cell: unknown): string {
  return wordKey(String(cell));
}
