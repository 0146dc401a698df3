import { Button } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import type { ReviewPage } from "../../core/analysis/reviews/reviewViews";
import type { PageQuery } from "../../core/analysis/views";
import type { ReviewOutcome, ReviewScope } from "../../core/changes/proposal";
import { reviewMonths } from "../../core/reviews/reviewMonths";
import { ActionBar } from "../components/ActionBar";
import { EmptyState } from "../components/EmptyState";
import { LineSelect } from "../components/LineSelect";
import { ProblemBar } from "../components/ProblemBar";
import { ReviewedList } from "../components/ReviewedList";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { usePages } from "../session/hooks/usePages";
import { usePlace } from "../session/hooks/usePlace";
import { useReviewKeys } from "../session/hooks/useReviewKeys";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/useWriting";
import { everyone, OwnerChoice } from "./OwnerChoice";
import { RecordsEnded } from "./RecordsEnded";
import { ReviewCard } from "./ReviewCard";
import { ReviewLead } from "./ReviewLead";
import { ToRetire } from "./ToRetire";

/** Customers still to be looked at, of one owner or of all; nothing is written before a look at the changes. */
export function ReviewList(): ReactNode {
  const styles = useSurfaces();
  const { analysis, dispatch, language, session, today } = usePane();
  const { reviews, common } = useTexts();
  const { prepare } = useWriting();
  const [place, remember] = usePlace();
  const { owner = everyone } = place;
  const [page, setPage] = useState<ReviewPage | null>(null);
  // As of this month: a month before is over, and its records end in it.
  const [endedOn, setEndedOn] = useState<string | null>(null);
  const months = reviewMonths(today(), endedOn);
  const chosen = place.month ?? months[0]?.month ?? "";
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
  const { reviewed } = session;
  const decide = (index: number, outcome: ReviewOutcome) => {
    const id = pages.rowAt(index)?.id;
    if (id === undefined) return;
    dispatch({ type: "reviewed", id, outcome: reviewed[id] === outcome ? null : outcome });
  };
  const keys = useReviewKeys({
    total: pages.total ?? 0,
    start: place.index ?? 0,
    onMove: (index) => remember({ index }),
    onAccept: (index) => decide(index, "keep"),
    onReject: (index) => decide(index, "retire"),
  });
  const write = (scope: ReviewScope | null) =>
    prepare("review", () =>
      analysis.call("reviewPatch", [reviewed, { language, asOf, tickedOn: today() }, scope]),
    );
  if (pages.problem) return <ProblemBar problem={pages.problem} />;
  const renderRow = (index: number) => {
    const view = pages.rowAt(index);
    if (!view) return <div className={styles.card}>{common.loadingRow}</div>;
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
  const decided = Object.keys(reviewed).length;
  return (
    <>
      <LineSelect
        label={reviews.month}
        onChange={(month) => remember({ month, index: 0 })}
        options={months.map(({ month }) => ({ value: month, text: month }))}
        value={chosen}
      />
      {endedOn !== null && (
        <RecordsEnded chosen={chosen} endedOn={endedOn} onChoose={(month) => remember({ month, index: 0 })} />
      )}
      {page && page.toRetire > 0 && <ToRetire count={page.toRetire} onWrite={() => write(null)} />}
      {page && page.owners.length > 1 && (
        <OwnerChoice
          onChange={(now) => remember({ owner: now, index: 0 })}
          owner={owner}
          owners={page.owners}
        />
      )}
      {page && pages.total === 0 && (
        <EmptyState
          icon="check"
          lead={page.owners.length === 0 ? reviews.nobodyLead : reviews.noneLead}
          title={reviews.none}
        />
      )}
      <ReviewedList
        estimate={132}
        head={page && (pages.total ?? 0) > 0 && <ReviewLead hasStatus={page.hasStatus} left={leftOf(page)} />}
        keys={keys}
        label={reviews.title}
        pages={pages}
        renderRow={renderRow}
      />
      {(pages.total ?? 0) > 0 && (
        <ActionBar text={reviews.decided(decided, pages.total ?? 0)}>
          <Button onClick={() => write(owner === everyone ? {} : { owner })}>{reviews.keepAll}</Button>
          <Button appearance="primary" onClick={() => write(null)}>
            {reviews.write}
          </Button>
        </ActionBar>
      )}
    </>
  );
}

/** Everybody not looked at yet, whoever's customers are on the page. */
function leftOf({ owners }: ReviewPage): number {
  return owners.reduce((sum, { open }) => sum + open, 0);
}
