import type { ReadingContext, SourceColumn } from "../source/sourceColumn";
import { type Answers, dealQuestionId } from "./importChoice";
import type { RowDraft } from "./rowDraft";

/** Whether deals of a sheet say nowhere what they are. */
export function lacksDealType(columns: readonly SourceColumn[]): boolean {
  return (
    columns.every(({ field }) => field !== "dealType") && columns.some(({ field }) => field === "amount")
  );
}

/** Whether the deals of a sheet are told what they are, unless the user says that it be left blank. */
export function takesDealType(columns: readonly SourceColumn[], answers: Answers, sheet: string): boolean {
  return lacksDealType(columns) && answers[dealQuestionId(sheet)] !== "blank";
}

/**
 * A list of deals without 交易类型 is a list of purchases, negative ones refunds: without a type the totals of the standard
 * sheets would count nothing.
 */
export function setDealType(draft: RowDraft, { dictionaries, language }: ReadingContext): void {
  const amount = draft.value("amount");
  if (typeof amount !== "number") return;
  const id = amount < 0 ? "refund" : "purchase";
  const entry = dictionaries.dealType.find((candidate) => candidate.id === id);
  if (entry) draft.set("dealType", entry.label[language]);
}
