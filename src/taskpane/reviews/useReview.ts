import { useCallback, useState } from "react";
import type { PageQuery } from "../../core/analysis/context/views";
import type { ReviewPage, ReviewView } from "../../core/analysis/reviews/reviewViews";
import { reviewMonths } from "../../core/reviews/reviewMonths";
import { usePane } from "../session/hooks/paneContext";
import { type Pages, usePages } from "../session/hooks/usePages";
import { usePlace } from "../session/hooks/usePlace";
import { everyone } from "../session/state/everyone";

/** The review of one month, of one owner or of all. */
export interface MonthReview {
  /** Months to choose from, "2026-11", and the one chosen. */
  readonly months: readonly string[];
  readonly chosen: string;
  /** The day the review looks back from, "YYYY-MM-DD". */
  readonly asOf: string;
  readonly endedOn: string | null;
  readonly owner: string;
  /** The counts around the list; null until the first page is there. */
  readonly page: ReviewPage | null;
  readonly pages: Pages<ReviewView>;
}

/** The review that the place on the page asks for. */
export function useReview(): MonthReview {
  const { analysis, language, today } = usePane();
  const [{ month: chosenMonth, owner = everyone }] = usePlace();
  const [page, setPage] = useState<ReviewPage | null>(null);
  // As of this month: a month before is over, and its records end in it.
  const [endedOn, setEndedOn] = useState<string | null>(null);
  const months = reviewMonths(today(), endedOn);
  const chosen = chosenMonth ?? months[0]?.month ?? "";
  const asOf = months.find(({ month }) => month === chosen)?.asOf ?? today();
  const fetchPage = useCallback(
    async (query: PageQuery) => {
      const mine = owner === everyone ? {} : { owner };
      const answer = await analysis.call("review", [{ ...query, ...mine, asOf, language }]);
      setPage(answer);
      setEndedOn((known) => known ?? answer.endedOn);
      return answer;
    },
    [analysis, asOf, language, owner],
  );
  const pages = usePages(fetchPage);
  return { months: months.map(({ month }) => month), chosen, asOf, endedOn, owner, page, pages };
}
