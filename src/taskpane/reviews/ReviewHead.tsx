import type { ReactNode } from "react";
import type { ReviewPage } from "../../core/analysis/reviews/reviewViews";
import { LineSelect } from "../components/inputs/LineSelect";
import { EmptyState } from "../components/notices/EmptyState";
import { useTexts } from "../session/hooks/useTexts";
import { everyone } from "../session/state/everyone";
import type { Place } from "../session/state/route";
import { OwnerChoice } from "./OwnerChoice";
import { RecordsEnded } from "./RecordsEnded";
import { ToRetire } from "./ToRetire";
import type { MonthReview } from "./useReview";

interface Props {
  readonly review: MonthReview;
  readonly remember: (place: Place) => void;
  readonly onRetire: () => void;
}

/** Which month is under review and whose customers, and what is to be known before the list of them. */
export function ReviewHead({ review, remember, onRetire }: Props): ReactNode {
  const { reviews } = useTexts();
  const { months, chosen, endedOn, owner, page, pages } = review;
  const choose = (month: string) => remember({ month, index: 0 });
  return (
    <>
      <LineSelect
        label={reviews.month}
        onChange={choose}
        options={months.map((month) => ({ value: month, text: month }))}
        value={chosen}
      />
      {endedOn !== null && <RecordsEnded chosen={chosen} endedOn={endedOn} onChoose={choose} />}
      {page && page.toRetire > 0 && <ToRetire count={page.toRetire} onWrite={onRetire} />}
      {page && page.owners.length > 1 && (
        <OwnerChoice
          onChange={(now) => remember({ owner: now, index: 0 })}
          owner={owner}
          owners={page.owners}
        />
      )}
      {page && pages.total === 0 && (
        <EmptyState icon="check" lead={leadOfNone(owner, page, reviews)} title={reviews.none} />
      )}
    </>
  );
}

/** One owner is done while others are not: the month is not. */
function leadOfNone(
  owner: string,
  { owners }: ReviewPage,
  words: ReturnType<typeof useTexts>["reviews"],
): string {
  if (owners.length === 0) return words.nobodyLead;
  if (owner === everyone || owners.every(({ open }) => open === 0)) return words.noneLead;
  return words.noneOfOwner(owner || words.nobody);
}
