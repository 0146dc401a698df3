import type { DealsReach } from "../../../core/analysis/tiering/dealsReach";
import type { LastTiering } from "../../../core/analysis/tiering/lastTieringOf";
import { usePane } from "../../session/hooks/paneContext";
import type { Asked } from "../../session/hooks/useAnswer";
import { useDealsReach } from "../../session/hooks/useDealsReach";
import { useTexts } from "../../session/hooks/useTexts";
import {
  dueQuarter,
  periodName,
  type QuarterEnd,
  quarterOfDay,
  runningQuarterEnd,
} from "../../session/state/quarterEnds";
import { type Route, routeOf } from "../../session/state/route";
import { useLastTiering } from "./useLastTiering";

/** Where the quarters stand, in words. */
export interface Standing {
  readonly isDue: boolean;
  readonly title: string;
  readonly lead: string;
  /** The run to make now, of another quarter than the last one where that has no records; null: none. */
  readonly propose: { readonly label: string; readonly route: Route } | null;
}

/** What was written last, and what is due now or when the next is; null: never written, or not known yet. */
export function useStanding(): {
  readonly standing: Standing | null;
  readonly problem: Asked<null>["problem"];
} {
  const { today } = usePane();
  const { tierSteps } = useTexts();
  const { value: last, problem } = useLastTiering();
  const due = last && dueQuarter(last.asOf, today());
  const { reach, isKnown } = useDealsReach(due?.day ?? null);
  if (!last || !isKnown) return { standing: null, problem };
  if (!due) {
    const title = tierSteps.current(last.period, last.customers);
    const lead = tierSteps.currentLead(runningQuarterEnd(today()).day);
    return { standing: { isDue: false, title, lead, propose: null }, problem };
  }
  if (reach) return { standing: endedEarly(last, due, reach, tierSteps), problem };
  const title = tierSteps.due(periodName(due));
  const lead = tierSteps.dueLead(last.period, last.asOf);
  return {
    standing: { isDue: true, title, lead, propose: { label: tierSteps.dueOpen, route: routeOf("tiering") } },
    problem,
  };
}

/** The quarter is over, but nothing was recorded in it: the last one with records is proposed, once. */
function endedEarly(
  last: LastTiering,
  due: QuarterEnd,
  { lastDay, quarterEnd }: DealsReach,
  tierSteps: ReturnType<typeof useTexts>["tierSteps"],
): Standing {
  const title = tierSteps.ended(lastDay);
  if (last.asOf >= quarterEnd)
    return { isDue: true, title, lead: tierSteps.endedDone(last.period, periodName(due)), propose: null };
  const period = periodName(quarterOfDay(quarterEnd));
  return {
    isDue: true,
    title,
    lead: tierSteps.endedLead(periodName(due), period),
    propose: {
      label: tierSteps.endedOpen(period),
      route: { page: "tiering", tier: null, asOf: quarterEnd },
    },
  };
}
