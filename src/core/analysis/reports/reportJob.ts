import type { Patch } from "../../changes/patch";
import type { Decisions, TierDecision } from "../../changes/proposal";
import { policyOf } from "../../followUps/policyOf";
import type { OwnerLoad, ReportedCustomer, TierReportFacts } from "../../reports/tierReport";
import { type HeldReport, reportChanges } from "../../reports/tierReportSheet";
import { tierReportName } from "../../sheets/standard/tierReportName";
import type { Tier } from "../../sheets/tier";
import type { Language } from "../../sheets/words";
import { freeName } from "../../templates/naming/naming";
import { busiestFirst, daysOfMonth } from "../../tiering/assigning/busiestFirst";
import { formatSerial } from "../../values/dates/serialDay";
import type { BookContext } from "../context/bookContext";
import type { DueList } from "../followUps/dueJob";
import { ownersOf } from "../followUps/duePage";
import type { TierJob } from "../tiering/tierJob";
import type { TierView } from "../tiering/views/tierViews";

/** What 分级报告 is made from beside the book: the run, what was decided on it, and the due list of today. */
export interface ReportedRun {
  readonly tiers: TierJob;
  readonly decisions: Decisions<TierDecision>;
  readonly due: DueList;
  readonly language: Language;
}

/** Writes 分级报告 for the last run; `held` is the one the workbook has, which it replaces. */
export function reportPatch(context: BookContext, run: ReportedRun, held: HeldReport | null): Patch {
  const { language } = run;
  const facts = reportFacts(context, run);
  const name = held?.sheet ?? freeName(tierReportName[language], context.taken.sheets, (n) => ` (${n})`);
  return {
    operation: "tier",
    reason: `${tierReportName[language]} ${facts.period}`,
    changes: reportChanges(name, facts, held),
  };
}

function reportFacts(context: BookContext, run: ReportedRun): TierReportFacts {
  const { summary } = run.tiers;
  const customers = reportedCustomers(context, run);
  return {
    language: run.language,
    period: summary.period,
    asOf: summary.asOf,
    today: formatSerial(run.due.today),
    comparedWith: summary.comparedWith,
    otherRules: summary.otherRules,
    scheme: summary.scheme,
    currencies: summary.currencies,
    ...(summary.ofTotals && { ofTotals: true }),
    customers,
    loads: loadsOf(context, run, customers),
  };
}

function reportedCustomers(context: BookContext, run: ReportedRun): readonly ReportedCustomer[] {
  const ownerOf = ownersOf(context);
  return Array.from({ length: context.book.customers.rowCount }, (_, row) => row).flatMap((row) => {
    const view = run.tiers.of(row);
    const tier = view && tierWritten(view, run.decisions[view.id]);
    if (!view || tier === null) return [];
    return [
      {
        companyName: view.companyName || view.customerId,
        owner: ownerOf(row),
        tier,
        previous: view.previousTier,
        amount: view.metrics.monetary || 0,
        reason: tier === view.tier ? view.reason : (run.decisions[view.id]?.reason ?? view.reason),
        warned: view.detail?.warning === true,
        borderline: view.detail?.borderline === true,
      },
    ];
  });
}

/** The tier in force after the decisions: one that was refused stays as it was, and is nothing without an earlier one. */
function tierWritten(view: TierView, decision: TierDecision | undefined) {
  const verdict = decision?.verdict ?? view.byDefault;
  return verdict === "accept" ? (decision?.tier ?? view.tier) : view.previousTier;
}

function loadsOf(
  context: BookContext,
  { due }: ReportedRun,
  customers: readonly ReportedCustomer[],
): readonly OwnerLoad[] {
  const everyDays = policyOf(context.own.tables.get("tierPolicy"));
  const loads = new Map<string, Load>();
  const loadOf = (owner: string) => {
    const load = loads.get(owner) ?? { customers: 0, contactsPerMonth: 0, late: 0, owed: 0, byTier: {} };
    loads.set(owner, load);
    return load;
  };
  for (const { owner, tier } of customers) {
    const load = loadOf(owner);
    load.customers++;
    load.contactsPerMonth += daysOfMonth / (everyDays[tier] ?? Number.POSITIVE_INFINITY);
  }
  const ownerOf = ownersOf(context);
  for (const { row, tier, overdueDays } of due.due) {
    const load = loadOf(ownerOf(row));
    const of = load.byTier[tier ?? "regular"] ?? { owed: 0, late: 0 };
    load.byTier[tier ?? "regular"] = of;
    for (const counts of [load, of]) {
      counts.owed++;
      if (overdueDays > 0) counts.late++;
    }
  }
  return busiestFirst(loads);
}

interface Load {
  customers: number;
  contactsPerMonth: number;
  late: number;
  owed: number;
  readonly byTier: Partial<Record<Tier, { owed: number; late: number }>>;
}
