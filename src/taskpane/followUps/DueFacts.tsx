import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DueView } from "../../core/analysis/followUps/dueViews";
import { Facts } from "../components/layout/Facts";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";

const useStyles = makeStyles({
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** When a contact is due and what speaks for it. */
export function DueFacts({ view }: { readonly view: DueView }): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { today } = usePane();
  const { followUps } = useTexts();
  const { overdueDays, dueOn, lastContact, plannedOn, owner } = view;
  const due = dueOn === today() ? followUps.dueToday : followUps.dueOn(dueOn);
  const facts = [
    owner || followUps.nobody,
    lastContact === null ? followUps.never : followUps.last(lastContact),
    ...(plannedOn === null ? [] : [followUps.planned(plannedOn)]),
    ...everyWords(view, followUps),
  ];
  return (
    <>
      <span className={surfaces.wrap}>
        {overdueDays > 0 ? (
          <span className={styles.late}>{followUps.overdue(overdueDays)}</span>
        ) : (
          <span>{due}</span>
        )}
        <DealGoal view={view} />
        {view.warned && (
          <Badge appearance="tint" color="warning" title={followUps.warnedWhy}>
            {followUps.warned}
          </Badge>
        )}
      </span>
      <Facts parts={facts} />
    </>
  );
}

/** How often the tier is owed a contact: by its phase where that counts them, else by its interval. */
function everyWords(
  { everyDays, phase }: DueView,
  words: ReturnType<typeof useTexts>["followUps"],
): readonly string[] {
  if (phase && phase.contacts !== null) return [words.phase(phase.contact, phase.contacts)];
  return everyDays === null ? [] : [words.every(everyDays)];
}

/** A deal that is to be made by a day. */
function DealGoal({ view: { phase } }: { readonly view: DueView }): ReactNode {
  const { today } = usePane();
  const { followUps } = useTexts();
  const dealBy = phase?.dealBy ?? null;
  if (dealBy === null) return null;
  const isMissed = dealBy < today();
  return (
    <Badge appearance="tint" color={isMissed ? "danger" : "brand"}>
      {isMissed ? followUps.dealMissed(dealBy) : followUps.dealBy(dealBy)}
    </Badge>
  );
}
