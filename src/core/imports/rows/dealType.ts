import type { ReadingContext, SourceColumn } from "../source/sourceColumn";
import { type Answers, dealQuestionId } from "./importChoice";
import type { RowDraft } from "./rowDraft";

/** Whether deals of a sheet say nowhere what they are. */
export function lacksDealType(columns: readonly SourceColumn[]): boolean {
  return (
    columns.every(({ field }) => field !== "dealType") && columns.some(({ field }) => field === "amount")
  );
}

/**
 * A list of deals without 交易类型 is a list of purchases, negative ones refunds, unless the user says that it be left
 * blank: without a type the totals of the standard sheets would count nothing.
 */
export function defaultDealType(
  draft: RowDraft,
  columns: readonly SourceColumn[],
  { dictionaries, language }: ReadingContext,
  answers: Answers,
  sheet: string,
): void {
  const amount = draft.value("amount");
  if (typeof amount !== "number" || !lacksDealType(columns) || answers[dealQuestionId(sheet)] === "blank")
    return;
  const id = amount < 0 ? "refund" : "purchase";
  const entry = dictionaries.dealType.find((candidate) => candidate.id === id);
  if (entry) draft.set("dealType", entry.label[language]);
}
