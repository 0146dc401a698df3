import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReviewPage } from "../../core/analysis/reviews/reviewViews";
import type { ReviewOutcome, ReviewScope } from "../../core/changes/proposal";
import { ActionBar } from "../components/layout/ActionBar";
import { LoadingRow } from "../components/lists/LoadingRow";
import { ReviewedList } from "../components/lists/ReviewedList";
import { ProblemBar } from "../components/notices/ProblemBar";
import { usePane } from "../session/hooks/paneContext";
import { usePlace } from "../session/hooks/usePlace";
import { useReviewKeys } from "../session/hooks/useReviewKeys";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { everyone } from "../session/state/everyone";
import { ReviewCard } from "./ReviewCard";
import { ReviewHead } from "./ReviewHead";
import { ReviewLead } from "./ReviewLead";
import { type MonthReview, useReview } from "./useReview";

/** Customers still to be looked at, of one owner or of all; nothing is written before a look at the changes. */
export function ReviewList(): ReactNode {
  const { dispatch, session } = usePane();
  const { reviews } = useTexts();
  const [place, remember] = usePlace();
  const review = useReview();
  const write = useWriteReview(review);
  const { page, pages } = review;
  const { reviewed } = session;
  const total = pages.total ?? 0;
  const decide = (index: number, outcome: ReviewOutcome) => {
    const id = pages.rowAt(index)?.id;
    if (id === undefined) return;
    dispatch({ type: "reviewed", id, outcome: reviewed[id] === outcome ? null : outcome });
  };
  const keys = useReviewKeys({
    total,
    start: place.index ?? 0,
    onMove: (index) => remember({ index }),
    onAccept: (index) => decide(index, "keep"),
    onReject: (index) => decide(index, "retire"),
  });
  if (pages.problem) return <ProblemBar problem={pages.problem} />;
  const renderRow = (index: number) => {
    const view = pages.rowAt(index);
    if (!view) return <LoadingRow />;
    return (
      <ReviewCard
        active={index === keys.active}
        onOutcome={(outcome) => decide(index, outcome)}
        onSelect={() => keys.setActive(index)}
        outcome={reviewed[view.id]}
        view={view}
      />
    );
  };
  return (
    <>
      <ReviewHead onRetire={() => write(null)} remember={remember} review={review} />
      <ReviewedList
        estimate={132}
        head={page && total > 0 && <ReviewLead hasStatus={page.hasStatus} left={leftOf(page)} />}
        keys={keys}
        label={reviews.title}
        pages={pages}
        renderRow={renderRow}
      />
      {page && total > 0 && <ReviewBar left={leftOf(page)} owner={review.owner} write={write} />}
    </>
  );
}

type Write = (scope: ReviewScope | null) => void;

/** Writes what was decided; with a scope, the customers in it that nothing was said of are kept. */
function useWriteReview({ asOf }: MonthReview): Write {
  const { analysis, language, session, today } = usePane();
  const { prepare } = useWriting();
  return (scope) =>
    prepare("review", () =>
      analysis.call("reviewPatch", [session.reviewed, { language, asOf, tickedOn: today() }, scope]),
    );
}

interface BarProps {
  readonly owner: string;
  /** Of the whole month: what was decided of another owner's customers is written with the rest. */
  readonly left: number;
  readonly write: Write;
}

function ReviewBar({ owner, left, write }: BarProps): ReactNode {
  const { session } = usePane();
  const { reviews } = useTexts();
  const decided = Object.keys(session.reviewed).length;
  return (
    <ActionBar text={reviews.decided(decided, left)}>
      <Button onClick={() => write(owner === everyone ? {} : { owner })}>{reviews.keepAll}</Button>
      <Button appearance="primary" onClick={() => write(null)}>
        {reviews.write}
      </Button>
    </ActionBar>
  );
}

/** Everybody not looked at yet, whoever's customers are on the page. */
function leftOf({ owners }: ReviewPage): number {
  return owners.reduce((sum, { open }) => sum + open, 0);
}
