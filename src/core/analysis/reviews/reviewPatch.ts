import type { CellChange, Patch } from "../../changes/patch";
import type { Decisions, ReviewOutcome, ReviewScope } from "../../changes/proposal";
import type { CellValue } from "../../sheets/cell";
import { outcomeWords } from "../../sheets/standard/reviewList";
import type { Language } from "../../sheets/words";
import { words } from "../../sheets/words";
import { choiceColumn } from "../../tables/columns/choiceColumn";
import { shownName } from "../../tables/customers/customerIndex";
import { rowIdentity } from "../../tables/rows/rowIdentity";
import { type Column, columnOf } from "../../tables/table";
import type { BookContext } from "../context/bookContext";
import { ownersOf } from "../followUps/duePage";
import { resultChanges } from "../results/resultChanges";
import type { TableRow } from "../results/upsertRows";
import type { Review, UnderReview } from "./reviewJob";

const reason = words("月末复核", "Month-end review");

/** One writing of the review: the day (Excel serial) people are ticked off on, and the language of its words. */
interface Writing {
  readonly today: number;
  readonly language: Language;
  readonly outcomeOf: (one: UnderReview) => ReviewOutcome | undefined;
}

/**
 * Writes the month's list, ticks off who was looked at and sets 客户状态 of those no longer served, here or by a word
 * somebody put in the list. Nobody is deleted, and what people wrote in the list themselves stays.
 */
export function reviewPatch(
  context: BookContext,
  review: Review,
  decisions: Decisions<ReviewOutcome>,
  { today, language, scope }: Omit<Writing, "outcomeOf"> & { readonly scope: ReviewScope | null },
): Patch {
  const ownerOf = ownersOf(context);
  const covered = ({ row }: UnderReview) =>
    scope !== null && (scope.owner === undefined || scope.owner === ownerOf(row));
  const outcomeOf = (one: UnderReview) => decisions[one.id] ?? (covered(one) ? "keep" : undefined);
  const writing: Writing = { today, language, outcomeOf };
  const open = review.customers.filter(({ done }) => !done);
  const rows = open.map((one) => rowOf(context, review.month, one, writing));
  const retired = review.customers.filter((one) => (outcomeOf(one) ?? one.inList) === "retire");
  return {
    operation: "review",
    reason: `${reason[language]} ${review.month}`,
    changes: [
      ...(rows.length === 0 ? [] : resultChanges({ id: "reviewList", language }, context, rows)),
      ...retirements(context, retired, language),
    ],
  };
}

function rowOf(context: BookContext, month: string, one: UnderReview, writing: Writing): TableRow {
  const { today, language, outcomeOf } = writing;
  const outcome = outcomeOf(one);
  const day = (serial: number) => (Number.isNaN(serial) ? "" : Math.floor(serial));
  return {
    reviewMonth: month,
    customerId: one.key,
    companyName: shownName(context.book.customers, one.row),
    owner: ownersOf(context)(one.row),
    reviewCause: one.causes.map((cause) => cause[language]).join(language === "zh-CN" ? "；" : "; "),
    lastContact: day(one.lastContact),
    lastDeal: day(one.lastDeal),
    ...(outcome ? { reviewOutcome: outcomeWords[outcome][language], reviewedOn: today } : {}),
  };
}

function retirements(
  { book, own }: BookContext,
  retired: readonly UnderReview[],
  language: Language,
): readonly CellChange[] {
  const { customers } = book;
  const column = columnOf(customers, "status");
  if (!column || retired.length === 0) return [];
  const after = disabledIn(column, own.dictionaries.customerStatus, language);
  return retired.flatMap(({ row }): readonly CellChange[] => {
    const position = column.columnOnSheet[customers.sheetOf[row] ?? 0] ?? -1;
    if (position < 0) return [];
    const before = column.cells[row] ?? "";
    const { heading, field } = column;
    const identity = rowIdentity(customers, row);
    return [{ kind: "set-cell", row: identity, column: position, heading, field, before, after }];
  });
}

/** The word for "no longer served" as the column has it already, else as the dictionary writes it. */
function disabledIn(
  column: Column,
  statuses: BookContext["own"]["dictionaries"]["customerStatus"],
  language: Language,
): CellValue {
  const code = statuses.findIndex(({ id }) => id === "disabled");
  const used = choiceColumn(column, statuses).codes.indexOf(code);
  const own = code >= 0 && used >= 0 ? column.cells[used] : undefined;
  return own ?? statuses[code]?.label[language] ?? outcomeWords.retire[language];
}
