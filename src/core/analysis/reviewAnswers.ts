import { serialOfIsoDay } from "../values/dates/serialDay";
import type { Analysis } from "./analysis";
import { openReview, type Review } from "./reviews/reviewJob";
import { reviewPage } from "./reviews/reviewPage";
import { reviewPatch } from "./reviews/reviewPatch";
import { lastRun, type Runs } from "./runs";

/** What is asked of 月末复核. */
export function reviewAnswers(runs: Runs): Pick<Analysis, "review" | "reviewPatch"> {
  return {
    review: (query) => reviewPage(lastRun(runs, "context"), reviewOf(runs, query.asOf), query),
    reviewPatch(decisions, { asOf, tickedOn, language }, scope) {
      const writing = { today: serialOfIsoDay(tickedOn ?? asOf), language, scope };
      return reviewPatch(lastRun(runs, "context"), reviewOf(runs, asOf), decisions, writing);
    },
  };
}

/** The review of a day's month, made once. */
function reviewOf(runs: Runs, day: string): Review {
  const today = serialOfIsoDay(day);
  if (runs.monthEnd?.today !== today) runs.monthEnd = openReview(lastRun(runs, "context"), today);
  return runs.monthEnd;
}
