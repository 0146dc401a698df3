import { foldHeading } from "./foldHeading";
import type { SeenColumn, SeenSheet } from "./seenColumn";
import { areShared, commonShape, textsOf } from "./sharedTexts";

/** A column of a customer list that holds the customers' own numbers, as the lists of events that repeat them tell. */
export interface LinkedIds {
  readonly sheet: string;
  readonly column: number;
  readonly heading: string;
  readonly shape: string;
  readonly values: ReadonlySet<string>;
}

/** Numbers of customers hardly come twice on a list of them, and come back on a list of what happened. */
const leastDistinct = 0.9;
const mostly = 0.7;

/**
 * The customers' numbers under headings that do not say so (户头, 账号): on customer lists without a sure number, the
 * column of codes whose values come back in a column of another sheet.
 */
export function linkedIds(sheets: readonly SeenSheet[]): readonly LinkedIds[] {
  const events = sheets
    .filter(({ mapping }) => mapping.role !== "customers")
    .flatMap((sheet) => freeCodes(sheet).map(idsOf));
  return sheets
    .filter(({ mapping }) => mapping.role === "customers" && !isNumbered(mapping.columns))
    .flatMap((sheet) => {
      const codes = freeCodes(sheet).filter(({ profile }) => profile.distinct >= leastDistinct);
      const found = codes
        .map((column) => ({ sheet: sheet.mapping.sheet, column: column.column, ...idsOf(column) }))
        .find((ids) => events.some((other) => comesBack(ids, other)));
      return found === undefined ? [] : [found];
    });
}

type Ids = Omit<LinkedIds, "sheet" | "column">;

function idsOf(column: SeenColumn): Ids {
  const texts = textsOf(column);
  return {
    heading: foldHeading(column.heading).full,
    shape: commonShape(texts) ?? "",
    values: new Set(texts),
  };
}

/** A number that cells alone were taken for is given up for one that other sheets repeat. */
function isNumbered(columns: SeenSheet["mapping"]["columns"]): boolean {
  return columns.some(({ field, reason }) => field === "customerId" && reason.kind !== "content");
}

/** Columns of codes of one form that are not known to be anything else. */
function freeCodes({ mapping, columns }: SeenSheet): readonly SeenColumn[] {
  return columns.filter((column) => {
    const field = mapping.columns.find((each) => each.column === column.column)?.field ?? null;
    const free = field === null || ["text", "identifier", "number", "customerId"].includes(field);
    const { profile } = column;
    if (!free || column.known !== undefined || profile.ordinal || profile.share("phone") >= 0.3) return false;
    const texts = textsOf(column);
    return (
      commonShape(texts) !== null && texts.filter((text) => /\d/.test(text)).length >= texts.length * mostly
    );
  });
}

/** The event's numbers are of the list's form, and some of them are the list's own. */
function comesBack(own: Ids, event: Ids): boolean {
  if (event.shape !== own.shape) return false;
  const texts = [...event.values];
  return areShared(
    texts.filter((text) => own.values.has(text)),
    texts,
  );
}
