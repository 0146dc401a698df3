import type { ReactNode } from "react";
import { BookGate } from "../components/gates/BookGate";
import { NothingRead } from "../components/notices/NothingRead";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { isNothingRead } from "../session/state/mappingFacts";
import { ReviewList } from "./ReviewList";

/** 月末复核: whom each owner looks at before the month is closed; without a list of customers that is said, not "all done". */
export function ReviewPage(): ReactNode {
  const { session } = usePane();
  const { reviews } = useTexts();
  return (
    <BookGate lead={reviews.lead} title={reviews.title}>
      {isNothingRead(session.book, ["customers"]) ? <NothingRead customersOnly /> : <ReviewList />}
    </BookGate>
  );
}
