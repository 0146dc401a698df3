import type { ReactNode } from "react";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";

interface Props {
  readonly left: number;
  readonly hasStatus: boolean;
}

/** Keys, what retiring does, and that a write lists everybody, not those decided alone. */
export function ReviewLead({ left, hasStatus }: Props): ReactNode {
  const styles = useSurfaces();
  const { reviews } = useTexts();
  return (
    <span className={styles.muted}>
      {reviews.keys}
      <br />
      {hasStatus ? reviews.retireLead : reviews.retireOnlyHere}
      <br />
      {reviews.whole(left)}
    </span>
  );
}
