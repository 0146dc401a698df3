import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReviewView } from "../../core/analysis/reviews/reviewViews";
import type { ReviewOutcome } from "../../core/changes/proposal";
import { Icon } from "../components/Icon";
import { Facts } from "../components/layout/Facts";
import { CustomerLink } from "../components/links/CustomerLink";
import { RowLink } from "../components/links/RowLink";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";

const useStyles = makeStyles({
  name: { flex: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  causes: { margin: 0, paddingLeft: "18px" },
});

interface Props {
  readonly view: ReviewView;
  readonly outcome: ReviewOutcome | undefined;
  readonly active: boolean;
  readonly onSelect: () => void;
  readonly onOutcome: (outcome: ReviewOutcome) => void;
}

/** One customer to be looked at: why, when last in touch, and what becomes of it. */
export function ReviewCard({ view, outcome, active, onSelect, onOutcome }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { reviews } = useTexts();
  const place = { sheet: view.sheet, row: view.row };
  return (
    <article
      aria-current={active}
      aria-label={view.companyName}
      className={mergeClasses(surfaces.card, active && surfaces.active)}
      onFocus={onSelect}
      tabIndex={-1}
    >
      <div className={surfaces.row} style={{ alignItems: "flex-start" }}>
        <CustomerLink className={styles.name} name={view.companyName} of={place} />
        <RowLink {...place} />
      </div>
      <ul className={styles.causes}>
        {view.causes.map((cause) => (
          <li key={cause}>{cause}</li>
        ))}
      </ul>
      <Facts parts={[reviews.lastContact(view.lastContact), reviews.lastDeal(view.lastDeal)]} />
      <div className={surfaces.wrap}>
        <Button
          appearance={outcome === "keep" ? "primary" : "secondary"}
          aria-pressed={outcome === "keep"}
          icon={<Icon name="check" size={16} />}
          onClick={() => onOutcome("keep")}
          size="small"
        >
          {reviews.outcomes.keep}
        </Button>
        <Button
          appearance={outcome === "retire" ? "outline" : "subtle"}
          aria-pressed={outcome === "retire"}
          icon={<Icon name="cross" size={16} />}
          onClick={() => onOutcome("retire")}
          size="small"
        >
          {reviews.outcomes.retire}
        </Button>
      </div>
    </article>
  );
}
