import { contactDays } from "../../followUps/contactDays";
import { type DueFollowUp, dueFollowUps } from "../../followUps/dueFollowUps";
import { policyOf } from "../../followUps/policyOf";
import type { Tier } from "../../sheets/tier";
import { runsByCustomer } from "../../tiering/deals/deals";
import { type DealReading, dealsOf } from "../../tiering/deals/dealsOf";
import { dealsOfGroups, groupsOf } from "../../tiering/metrics/groupsOf";
import { industriesOf } from "../../tiering/metrics/industryGaps";
import { type MetricColumns, metricsAt } from "../../tiering/metrics/metrics";
import { isWarned, rhythmAt } from "../../tiering/metrics/rhythm";
import type { Scheme } from "../../tiering/scheme/scheme";
import { recordsEnd } from "../book/recordsEnd";
import { type BookContext, schemeOf } from "../context/bookContext";
import { contractsOn } from "../tiering/input/contractsOn";
import { customerKeys, excludedIn } from "../tiering/input/tierInput";
import { contactChoices } from "./contactChoices";
import type { DuePage } from "./dueViews";
import { phasesOf } from "./servicePhases";

/** The due list of one day: who is to be contacted, and who buys less often than is their way. */
export interface DueList {
  /** Excel serial day. */
  readonly today: number;
  /** The day on which records end, long before; null where they go on. */
  readonly endedOn: number | null;
  readonly due: readonly DueFollowUp[];
  /** By customer row. */
  readonly isWarned: (row: number) => boolean;
  readonly choices: DuePage["choices"];
}

/** Tiers in force by customer row (null for none), as a run of this session has them. */
type KnownTiers = readonly (Tier | null)[] | null;

/** What the run of this session was made for and by; without one, today and the scheme the workbook keeps. */
interface Run {
  /** Excel serial day. */
  readonly asOf?: number;
  readonly scheme?: Scheme;
}

export function openDueList(context: BookContext, tiers: KnownTiers, today: number, run: Run = {}): DueList {
  const scheme = run.scheme ?? schemeOf(context);
  const reading = dealDays(context, today);
  const metrics = metricsAt(runsByCustomer(reading.deals), today, scheme.windowDays);
  return {
    today,
    endedOn: recordsEnd(context.book, today),
    due: dueOf(context, tiers, today, { metrics, runOn: run.asOf ?? today }),
    isWarned: warnedAt(context, reading, today, scheme),
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
  known: Known = { metrics: ownMetrics(context, today), runOn: today },
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
function ownMetrics(context: BookContext, today: number): MetricColumns {
  const { deals } = dealDays(context, today);
  return metricsAt(runsByCustomer(deals), today, schemeOf(context).windowDays);
}

/** A rhythm is made of days: a deal counts in whatever currency it was. */
function dealDays({ book, own }: BookContext, today: number) {
  return dealsOf(book, { dictionaries: own.dictionaries, today, rates: null });
}

/** Early warning by customer row; a member of a group is warned of with its group, as it is tiered. */
function warnedAt(
  context: BookContext,
  reading: DealReading,
  today: number,
  { churn, windowDays, options }: Scheme,
): DueList["isWarned"] {
  const { book, own } = context;
  const { deals } = reading;
  const heads = groupsOf(book.customers);
  const runs = runsByCustomer(heads ? dealsOfGroups(deals, heads) : deals);
  const metrics = metricsAt(runs, today, windowDays);
  const industries = options?.rhythmByIndustry
    ? industriesOf(book.customers, own.dictionaries.industry)
    : null;
  const rhythm = rhythmAt(runs, metrics, churn, {
    ...(industries && { industries }),
    ...contractsOn(context, reading, { on: today, today, heads }),
  });
  return (row) => isWarned(heads?.[row] ?? row, metrics, rhythm, churn);
}
