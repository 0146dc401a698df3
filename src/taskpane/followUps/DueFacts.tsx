import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DueView } from "../../core/analysis/dueViews";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/paneContext";
import { useTexts } from "../session/useTexts";

const useStyles = makeStyles({
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** When a contact is due and what speaks for it. */
export function DueFacts({ view }: { readonly view: DueView }): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { today } = usePane();
  const { followUps } = useTexts();
  const { overdueDays, dueOn, lastContact, plannedOn, everyDays, owner } = view;
  const due = dueOn === today() ? followUps.dueToday : followUps.dueOn(dueOn);
  const facts = [
    owner || followUps.nobody,
    lastContact === null ? followUps.never : followUps.last(lastContact),
    ...(plannedOn === null ? [] : [followUps.planned(plannedOn)]),
    ...(everyDays === null ? [] : [followUps.every(everyDays)]),
  ];
  return (
    <>
      <span className={surfaces.wrap}>
        {overdueDays > 0 ? (
          <span className={styles.late}>{followUps.overdue(overdueDays)}</span>
        ) : (
          <span>{due}</span>
        )}
        {view.warned && (
          <Badge appearance="tint" color="warning" title={followUps.warnedWhy}>
            {followUps.warned}
          </Badge>
        )}
      </span>
      <span className={surfaces.muted}>{facts.join(" · ")}</span>
    </>
  );
}
