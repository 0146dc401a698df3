import type { ReactNode } from "react";
import type { ReviewPage } from "../../core/analysis/reviews/reviewViews";
import { LineSelect } from "../components/inputs/LineSelect";
import { useTexts } from "../session/hooks/useTexts";
import { everyone } from "../session/state/everyone";

interface Props {
  readonly owner: string;
  readonly owners: ReviewPage["owners"];
  readonly onChange: (owner: string) => void;
}

/** Whose customers are on the page, and how far each owner is. */
export function OwnerChoice({ owner, owners, onChange }: Props): ReactNode {
  const { reviews } = useTexts();
  return (
    <LineSelect
      label={reviews.owner}
      onChange={onChange}
      options={[
        { value: everyone, text: reviews.everyone },
        ...owners.map(({ owner: name, open, done }) => ({
          value: name,
          text: reviews.ofOwner(name || reviews.nobody, done, open + done),
        })),
      ]}
      value={owner}
    />
  );
}
