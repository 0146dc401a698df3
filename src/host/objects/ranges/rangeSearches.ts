import { type Arguments, optionalBoolean, optionalWord, textOf, wordOf } from "../../engine/types/arguments";
import { existing, itemNotFound } from "../../engine/types/hostError";
import { isRecord } from "../../engine/types/unknownValues";
import { intersection, overlaps } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { Book, RangeTarget } from "../book/book";
import { specialCells, specialKinds, specialValues } from "../cells/specialCells";
import { cellAt } from "../places/area";
import { usedPart } from "../places/usedPart";

type Methods = Readonly<Record<string, (target: RangeTarget, ...values: Arguments) => unknown>>;

/** Searches in a range. */
export const rangeSearches: Methods = {
  Find: (target, text, criteria) => {
    return target.book.objects.range(existing(firstMatch(target, text, criteria)));
  },
  FindOrNullObject: (target, text, criteria) => {
    const cell = firstMatch(target, text, criteria);
    return cell === null ? null : target.book.objects.range(cell);
  },
  GetSpecialCells: (target, kind, values) => {
    const areas = special(target, kind, values);
    if (areas.length === 0) throw itemNotFound();
    return target.book.objects.rangeAreas(areas);
  },
  GetSpecialCellsOrNullObject: (target, kind, values) => {
    const areas = special(target, kind, values);
    return areas.length === 0 ? null : target.book.objects.rangeAreas(areas);
  },
  GetMergedAreasOrNullObject: ({ book, area }) => {
    const merged = book.model.mergedAreas(area.sheetId).filter((one) => intersection(one, area) !== null);
    return merged.length === 0 ? null : book.objects.rangeAreas(merged);
  },
  GetSpillingToRangeOrNullObject: ({ book, area }) => {
    const array = spillOver(book, area);
    return array && firstOf(array, area) ? book.objects.range(array) : null;
  },
  GetSpillParentOrNullObject: ({ book, area }) => {
    const array = spillOver(book, area);
    return array && !firstOf(array, area) ? book.objects.range(cellAt(array, 0, 0)) : null;
  },
};

/** The block a single cell's value spills in. */
function spillOver(book: Book, cell: Area): Area | null {
  if (cell.rows * cell.columns > 1) return null;
  const arrays = book.model.arrayAreas(cell.sheetId);
  return arrays.find(({ area, spills }) => spills && overlaps(area, cell))?.area ?? null;
}

function firstOf(array: Area, cell: Area): boolean {
  return array.row === cell.row && array.column === cell.column;
}

function special({ book, area }: RangeTarget, kind: unknown, values: unknown): readonly Area[] {
  return specialCells(book, area, wordOf(kind, specialKinds), optionalWord(values, specialValues, "All"));
}

function firstMatch(target: RangeTarget, text: unknown, criteria: unknown): Area | null {
  const options = isRecord(criteria) ? criteria : {};
  const backwards =
    optionalWord(options.searchDirection, ["Forward", "Backwards"], "Forward") === "Backwards";
  const matches = matchingCells(target.book, target.area, text, criteria);
  return (backwards ? matches.at(-1) : matches[0]) ?? null;
}

/** Cells whose shown text contains the words (or is them), row by row. */
export function matchingCells(book: Book, area: Area, text: unknown, criteria: unknown): readonly Area[] {
  const options = isRecord(criteria) ? criteria : {};
  const matchCase = optionalBoolean(options.matchCase, false);
  const fold = (words: string): string => (matchCase ? words : words.toLowerCase());
  const wanted = fold(textOf(text));
  const complete = optionalBoolean(options.completeMatch, false);
  const fits = (shown: string): boolean => (complete ? fold(shown) === wanted : fold(shown).includes(wanted));
  const part = usedPart(book, area, true);
  if (part === null || wanted === "") return [];
  return book.model
    .texts(part)
    .flatMap((row, down) => row.flatMap((shown, right) => (fits(shown) ? [cellAt(part, down, right)] : [])));
}
