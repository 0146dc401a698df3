import { type ReviewOutcome, reviewOutcomes } from "../../changes/proposal";
import { outcomeWords } from "../../sheets/standard/reviewList";
import { languages } from "../../sheets/words";
import { textIn } from "../../templates/own/ownSheets";
import type { BookContext } from "../context/bookContext";

/** What 月末复核 says of the customers of a month: who was looked at, and what is to become of them. */
export function listedReviews({ own }: BookContext, month: string) {
  const table = own.tables.get("reviewList");
  return new Map(
    (table?.rows ?? []).flatMap(({ cells }) => {
      const text = (key: string) => textIn(table, cells, key);
      const said = { done: text("reviewedOn") !== "", inList: outcomeNamed(text("reviewOutcome")) };
      return text("reviewMonth") === month ? [[text("customerId"), said] as const] : [];
    }),
  );
}

function outcomeNamed(text: string): ReviewOutcome | null {
  const isNamed = (outcome: ReviewOutcome) =>
    languages.some((language) => outcomeWords[outcome][language].toLowerCase() === text.toLowerCase());
  return reviewOutcomes.find(isNamed) ?? null;
}
