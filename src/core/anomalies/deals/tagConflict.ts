import type { Words } from "../../sheets/words";
import { words } from "../../sheets/words";
import { readBytes } from "../../tables/cells/distinctCells";
import { memoised } from "../../tables/kept/memoised";
import { type Book, type Column, columnOf } from "../../tables/table";
import { indexChoices } from "../../values/choices/choiceIndex";
import { readChoice } from "../../values/choices/readChoice";
import { formatSerial } from "../../values/dates/serialDay";
import { valueIn } from "../../values/text/reading";
import { rowsWhere } from "../cells/rowsWhere";
import { textAt } from "../cells/textAt";
import type { InspectionContext } from "../rule/context";
import { choiceIs, choicesOf } from "../words/options/choices";
import { firstDealDays } from "./firstDealDays";

/** Days of custom before anybody is a long-term customer. */
const longTerm = 180;

/** Ids of the tags data may contradict, as bits. */
const bits: Readonly<Record<string, number>> = { "long-term": 1, "high-intent": 2 };

/** Which of the customer's tags its data contradict, as bits. */
function contradicted(book: Book, context: InspectionContext): (row: number) => number {
  const isLost = lostCustomers(book, context);
  const first = firstDealDays(book, context);
  return (row) => {
    const isEarly = context.today - (first[row] ?? Number.NaN) < longTerm;
    return (isEarly ? 1 : 0) | (isLost(row) ? 2 : 0);
  };
}

/** Customers with a tag that their data contradict. */
export function conflictingRows(book: Book, context: InspectionContext, column: Column): Int32Array {
  const tagged = readBytes(column, (cell) =>
    tagsIn(String(cell).trim(), context).reduce((all, { id }) => all | (bits[id ?? ""] ?? 0), 0),
  );
  const wrong = contradicted(book, context);
  return rowsWhere(tagged.length, (row) => tagged[row] !== 0 && ((tagged[row] ?? 0) & wrong(row)) !== 0);
}

/** The tag of a customer that its data contradict, or undefined. */
export function conflictingTag(
  book: Book,
  context: InspectionContext,
  column: Column,
  row: number,
): Tag | undefined {
  const wrong = contradicted(book, context)(row);
  const tags = tagsIn(textAt(column, row), context);
  return tags.find(({ id }) => ((bits[id ?? ""] ?? 0) & wrong) !== 0);
}

interface Tag {
  readonly id: string | undefined;
  /** As written. */
  readonly part: string;
}

/** What of a customer's data contradicts a tag: its first deal of late, or its status. */
export function againstTag(book: Book, context: InspectionContext, tag: Tag, row: number): Words {
  if (tag.id === "long-term") {
    const day = formatSerial(firstDealDays(book, context)[row] ?? 0);
    return words(`首次成交却在 ${day}，不足半年`, `but the first deal was on ${day}, under half a year ago`);
  }
  const status = textAt(columnOf(book.customers, "status"), row);
  return words(`状态却是「${status}」`, `but the status is “${status}”`);
}

/** The tags of a cell. */
function tagsIn(text: string, context: InspectionContext): readonly Tag[] {
  const index = tagIndex(context.dictionaries);
  return text
    .split(tagEnds)
    .map((part) => ({ id: valueIn(readChoice(part.trim(), index))?.id, part: part.trim() }));
}

const tagEnds = /[,，、;；|/]+/;

/** What a cell says without one of its tags. */
export function withoutTag(text: string, { part }: Tag): string {
  const rest = text.split(tagEnds).filter((other) => other.trim() !== part);
  return rest.join("；");
}

const tagIndex = memoised(({ tags }: InspectionContext["dictionaries"]) => indexChoices(tags));

function lostCustomers({ customers }: Book, { dictionaries }: InspectionContext): (row: number) => boolean {
  const status = columnOf(customers, "status");
  if (status === undefined) return () => false;
  const choices = choicesOf(status, dictionaries.customerStatus);
  return (row) => choiceIs(choices, row, "lost") || choiceIs(choices, row, "disabled");
}
