import type { Language } from "../../sheets/words";
import type { Book } from "../../tables/table";
import { relatedViews } from "../related/relatedViews";
import type { InspectionContext } from "../rule/context";
import type { Hit } from "../rule/hit";
import type { Explanation, Rule } from "../rule/rule";

/** The book as it stands, what is known beside it, and in which language it is told. */
export interface Telling {
  readonly book: Book;
  readonly context: InspectionContext;
  readonly language: Language;
}

/** What a rule says of one hit, in the book as it saw it: a sheet that is only inspected was laid out otherwise for it. */
export function explanationOf(rule: Rule, hit: Hit, { book, context, language }: Telling): Explanation {
  const view = relatedViews(book).find(({ key }) => key === hit.role);
  if (view === undefined || rule.ofRelated === undefined) return rule.explain(book, context, hit, language);
  return rule.explain(view.seen[rule.ofRelated], context, { ...hit, role: "transactions" }, language);
}
