import { contactDays } from "../followUps/contactDays";
import { type DueFollowUp, dueFollowUps } from "../followUps/dueFollowUps";
import { policyOf } from "../followUps/policyOf";
import type { Tier } from "../sheets/tier";
import { runsByCustomer } from "../tiering/deals";
import { dealsOf } from "../tiering/dealsOf";
import { type MetricColumns, metricsAt } from "../tiering/metrics";
import { isWarned, rhythmAt } from "../tiering/rhythm";
import { fourTiers } from "../tiering/scheme";
import type { BookContext } from "./bookContext";
import { contactChoices } from "./contactChoices";
import type { DuePage } from "./dueViews";
import { phasesOf } from "./servicePhases";
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

/** Tiers in force by customer row (null for none), as a run of this session has them. */
type KnownTiers = readonly (Tier | null)[] | null;

export function openDueList(
  context: BookContext,
  tiers: KnownTiers,
  today: number,
  /** Excel serial day the run of this session was made for. */
  runOn: number | null = null,
): DueList {
  const buying = buyingAt(context, today);
  const { metrics, rhythm } = buying;
  return {
    today,
    due: dueOf(context, tiers, today, { metrics, runOn: runOn ?? today }),
    isWarned: (row) => isWarned(row, metrics, rhythm, fourTiers.churn),
    choices: contactChoices(context),
  };
}

interface Known {
  readonly metrics: MetricColumns;
  readonly runOn: number;
}

/** Everybody to be contacted, by the tiers of the last run or, before one, of 分级历史. */
export function dueOf(
  context: BookContext,
  tiers: KnownTiers,
  today: number,
  known: Known = { metrics: buyingAt(context, today).metrics, runOn: today },
): readonly DueFollowUp[] {
  const { book, own } = context;
  const inForce = tiers ?? writtenTiers(context, today);
  return dueFollowUps({
    days: contactDays(book, today),
    tiers: inForce,
    everyDays: policyOf(own.tables.get("tierPolicy")),
    phases: phasesOf(context, inForce, { ...known, today }),
    excluded: excludedIn(book.customers, own.dictionaries.customerStatus),
    today,
  });
}

/** As 分级历史 has them last; one set by hand since stands above it until its last day. */
function writtenTiers({ book, own }: BookContext, today: number): readonly (Tier | null)[] {
  const keyOf = customerKeys(book.customers);
  const inForce = own.manualTiers.filter(({ expiresOn }) => expiresOn === null || expiresOn >= today);
  const byHand = new Map(inForce.map(({ customerId, tier }) => [customerId, tier]));
  const [last] = own.periods;
  return Array.from(
    { length: book.customers.rowCount },
    (_, row) => byHand.get(keyOf(row)) ?? last?.tiers.get(keyOf(row))?.tier ?? null,
  );
}

/** Each customer's own buying as of today; the tier of the last quarter may not know of it yet. */
function buyingAt({ book, own }: BookContext, today: number) {
  const { churn, windowDays } = fourTiers;
  // A rhythm is made of days: a deal counts in whatever currency it was.
  const runs = runsByCustomer(dealsOf(book, own.dictionaries, today, null).deals);
  const metrics = metricsAt(runs, today, windowDays);
  return { metrics, rhythm: rhythmAt(runs, metrics, churn) };
}
