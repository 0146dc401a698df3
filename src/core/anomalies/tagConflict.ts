import { type Book, type Column, columnOf } from "../tables/table";
import { indexChoices, readChoice } from "../values/readChoice";
import { valueIn } from "../values/reading";
import { choiceIs, choicesOf } from "./choices";
import type { InspectionContext } from "./context";
import { firstDealDay } from "./firstDealDay";
import { textAt } from "./hits";

/** Days of custom before anybody is a long-term customer. */
const longTerm = 180;

/** The tag of a customer that its data contradict, as written, or null. */
export function conflictingTag(
  book: Book,
  context: InspectionContext,
  column: Column,
  row: number,
): string | null {
  const index = indexKept(context);
  for (const part of textAt(column, row).split(/[,，、;；|/]+/)) {
    const tag = valueIn(readChoice(part.trim(), index))?.id;
    const isEarly = tag === "long-term" && context.today - firstDealDay(book, context, row) < longTerm;
    const isGone = tag === "high-intent" && isLost(book, context, row);
    if (isEarly || isGone) return part.trim();
  }
  return null;
}

const indexes = new WeakMap<InspectionContext["dictionaries"], ReturnType<typeof indexChoices>>();

function indexKept({ dictionaries }: InspectionContext) {
  const known = indexes.get(dictionaries) ?? indexChoices(dictionaries.tags);
  indexes.set(dictionaries, known);
  return known;
}

function isLost({ customers }: Book, { dictionaries }: InspectionContext, row: number): boolean {
  const status = columnOf(customers, "status");
  if (status === undefined) return false;
  const choices = choicesOf(status, dictionaries.customerStatus);
  return choiceIs(choices, row, "lost") || choiceIs(choices, row, "disabled");
}
