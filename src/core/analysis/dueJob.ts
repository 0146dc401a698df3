import { contactDays } from "../followUps/contactDays";
import { type DueFollowUp, dueFollowUps } from "../followUps/dueFollowUps";
import { policyOf } from "../followUps/policyOf";
import type { Tier } from "../sheets/tier";
import { runsByCustomer } from "../tiering/deals";
import { dealsOf } from "../tiering/dealsOf";
import { metricsAt } from "../tiering/metrics";
import { isWarned, rhythmAt } from "../tiering/rhythm";
import { fourTiers } from "../tiering/scheme";
import type { BookContext } from "./bookContext";
import { contactChoices } from "./contactChoices";
import type { DuePage } from "./dueViews";
import { customerKeys, excludedIn } from "./tierInput";

/** The due list of one day: who is to be contacted, and who buys less often than is their way. */
export interface DueList {
  /** Excel serial day. */
  readonly today: number;
  readonly due: readonly DueFollowUp[];
  /** By customer row. */
  readonly isWarned: (row: number) => boolean;
  readonly choices: DuePage["choices"];
}

export function openDueList(
  context: BookContext,
  tiers: readonly (Tier | null)[] | null,
  today: number,
): DueList {
  return {
    today,
    due: dueOf(context, tiers, today),
    isWarned: warningsAt(context, today),
    choices: contactChoices(context),
  };
}

/** Everybody to be contacted, by the tiers of the last run or, before one, of 分级历史. */
export function dueOf(
  { book, own }: BookContext,
  tiers: readonly (Tier | null)[] | null,
  today: number,
): readonly DueFollowUp[] {
  const keyOf = customerKeys(book.customers);
  const [last] = own.periods;
  const known = Array.from(
    { length: book.customers.rowCount },
    (_, row) => last?.tiers.get(keyOf(row))?.tier ?? null,
  );
  return dueFollowUps({
    days: contactDays(book, today),
    tiers: tiers ?? known,
    everyDays: policyOf(own.tables.get("tierPolicy")),
    excluded: excludedIn(book.customers, own.dictionaries.customerStatus),
    today,
  });
}

/** Early warning by each customer's own buying rhythm as of today; the tier of the last quarter may not know yet. */
function warningsAt({ book, own }: BookContext, today: number): (row: number) => boolean {
  const { churn, windowDays } = fourTiers;
  // A rhythm is made of days: a deal counts in whatever currency it was.
  const runs = runsByCustomer(dealsOf(book, own.dictionaries, today, null).deals);
  const metrics = metricsAt(runs, today, windowDays);
  const rhythm = rhythmAt(runs, metrics, churn);
  return (row) => isWarned(row, metrics, rhythm, churn);
}
