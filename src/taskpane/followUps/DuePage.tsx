import type { ReactNode } from "react";
import { BookGate } from "../components/gates/BookGate";
import { useTexts } from "../session/hooks/useTexts";
import { DueReview } from "./DueReview";

/** 待跟进: whom to contact, and the contacts filed as they take place. */
export function DuePage(): ReactNode {
  const { followUps } = useTexts();
  return (
    <BookGate knowsFiled lead={followUps.lead} title={followUps.title}>
      <DueReview />
    </BookGate>
  );
}
