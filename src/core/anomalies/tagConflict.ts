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
  const text = textAt(column, row);
  if (text === "") return null;
  for (const { id, part } of tagsIn(text, context)) {
    const isEarly = id === "long-term" && context.today - firstDealDay(book, context, row) < longTerm;
    if (isEarly || (id === "high-intent" && isLost(book, context, row))) return part;
  }
  return null;
}

interface Tag {
  readonly id: string | undefined;
  readonly part: string;
}

const known = new WeakMap<InspectionContext["dictionaries"], Map<string, readonly Tag[]>>();

/** The tags of a cell, each distinct cell read once. */
function tagsIn(text: string, context: InspectionContext): readonly Tag[] {
  const texts = known.get(context.dictionaries) ?? new Map<string, readonly Tag[]>();
  known.set(context.dictionaries, texts);
  const before = texts.get(text);
  if (before !== undefined) return before;
  const index = indexKept(context);
  const tags = text
    .split(/[,，、;；|/]+/)
    .map((part) => ({ id: valueIn(readChoice(part.trim(), index))?.id, part: part.trim() }));
  texts.set(text, tags);
  return tags;
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
