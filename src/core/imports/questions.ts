import { columnLetter } from "../sheets/cell";
import { readDateTime } from "../values/dates/readDate";
import { formatSerial } from "../values/dates/serialDay";
import { formatRegion } from "../values/places/region";
import { valueIn } from "../values/text/reading";
import type { ImportedSheet } from "./customers/importedSheet";
import { lacksDealType } from "./rows/dealType";
import { dateQuestionId, dealQuestionId, placeQuestionId } from "./rows/importChoice";
import { placesOf } from "./rows/placeMeant";
import type { CellDoubt } from "./rows/rowDraft";
import { dateOptionsOf } from "./source/readValue";

export interface QuestionOption {
  readonly id: string;
  /** A place, or the day the sample would be. */
  readonly label: string;
}

/** Something asked once of a whole column, never cell by cell. */
export interface ImportQuestion {
  readonly id: string;
  readonly kind: "date-order" | "place" | "deal-type";
  readonly sheet: string;
  /** Letter; null: asked of the sheet. */
  readonly column: string | null;
  readonly heading: string;
  /** The cell, or the first of the cells, in question. */
  readonly sample: string;
  /** 1-based row of the sample. */
  readonly row: number;
  readonly count: number;
  readonly options: readonly QuestionOption[];
}

/** What is to be asked of these sheets, read without any answer. */
export function questionsOf(sheets: readonly ImportedSheet[], today: number): readonly ImportQuestion[] {
  const questions = new Map<string, ImportQuestion>();
  for (const sheet of sheets) {
    for (const { source, draft } of sheet.drafts) {
      for (const doubt of draft.doubts) {
        const question = asked(sheet, source.row, doubt, today);
        if (!question) continue;
        const before = questions.get(question.id);
        questions.set(question.id, before ? { ...before, count: before.count + 1 } : question);
      }
    }
    const deal = dealQuestion(sheet);
    if (deal) questions.set(deal.id, deal);
  }
  return [...questions.values()];
}

function asked(
  { mapping: { sheet } }: ImportedSheet,
  row: number,
  { column, kind, value, asked: text }: CellDoubt,
  today: number,
): ImportQuestion | null {
  if (kind !== "ambiguous" || !column) return null;
  const about = { sheet, column: columnLetter(column.column), heading: column.heading, row, count: 1 };
  if (text !== undefined) {
    const options = placesOf(text).map((place) => ({ id: place.code, label: formatRegion(place) }));
    const id = placeQuestionId(sheet, column.column, text);
    return options.length === 0 ? null : { ...about, id, kind: "place", sample: text, options };
  }
  const options = (["mdy", "dmy"] as const).flatMap((order) => {
    const serial = valueIn(readDateTime(value, { ...dateOptionsOf(column, today), order }));
    return serial === undefined ? [] : [{ id: order, label: formatSerial(serial) }];
  });
  const [first, second] = options;
  if (!first || !second || first.label === second.label) return null;
  return {
    ...about,
    id: dateQuestionId(sheet, column.column),
    kind: "date-order",
    sample: String(value),
    options,
  };
}

function dealQuestion({
  mapping: { sheet, firstDataRow },
  role,
  columns,
  drafts,
}: ImportedSheet): ImportQuestion | null {
  if (role !== "transactions" || drafts.length === 0 || !lacksDealType(columns)) return null;
  return {
    id: dealQuestionId(sheet),
    kind: "deal-type",
    sheet,
    column: null,
    heading: "",
    sample: "",
    row: firstDataRow,
    count: drafts.length,
    options: [
      { id: "purchase", label: "" },
      { id: "blank", label: "" },
    ],
  };
}
