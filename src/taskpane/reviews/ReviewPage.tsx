import type { ReactNode } from "react";
import { BookGate } from "../components/BookGate";
import { useTexts } from "../session/hooks/useTexts";
import { ReviewList } from "./ReviewList";

/** 月末复核: whom each owner looks at before the month is closed. */
export function ReviewPage(): ReactNode {
  const { reviews } = useTexts();
  return (
    <BookGate lead={reviews.lead} title={reviews.title}>
      <ReviewList />
    </BookGate>
  );
}
