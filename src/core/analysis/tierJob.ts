import type { Patch } from "../changes/patch";
import type { Decisions, TierDecision } from "../changes/proposal";
import type { Tier } from "../sheets/tier";
import type { Language } from "../sheets/words";
import { choiceColumn } from "../tables/choiceColumn";
import { nameColumn } from "../tables/customerIndex";
import { type Column, columnOf, placeOf, type Table } from "../tables/table";
import { assignTiers, type ManualTier, type Tiering } from "../tiering/assignTiers";
import { runsByCustomer } from "../tiering/deals";
import { dealsOf, type LeftOut } from "../tiering/dealsOf";
import { explainTier } from "../tiering/explainTier";
import { satisfactionOf } from "../tiering/satisfactionOf";
import { fourTiers, type Scheme } from "../tiering/scheme";
import type { Previous } from "../tiering/tierRules";
import { formatSerial } from "../values/serialDay";
import type { BookContext } from "./bookContext";
import { pageOf } from "./page";
import { tierChanges } from "./tierChanges";
import type { Page, PageQuery, TierSummary, TierView } from "./views";

export interface TierJob {
  readonly summary: TierSummary;
  readonly leftOut: LeftOut;
  page(query: PageQuery & { readonly tier?: Tier; readonly changedOnly?: boolean }): Page<TierView>;
  patch(decisions: Decisions<TierDecision>): Patch;
}

/** Customers that are no longer served get no tier. */
const inactive = "disabled";

/** Runs the tiers of one book at one day; `asOf` is an Excel serial day. */
export function runTiers(
  context: BookContext,
  asOf: number,
  language: Language,
  scheme: Scheme = fourTiers,
): TierJob {
  const { book, own } = context;
  const { deals, leftOut } = dealsOf(book, own.dictionaries, asOf);
  const last = own.periods.find((period) => period.asOf < asOf) ?? null;
  const ids = columnOf(book.customers, "customerId");
  const manual = manualBy(ids, context, asOf);
  const satisfaction = satisfactionOf(book, asOf, scheme.windowDays, asOf);
  const tiering = assignTiers(
    {
      runs: runsByCustomer(deals),
      extra: satisfaction ? { satisfaction } : {},
      asOf,
      previous: last && previousBy(ids, book.customers.rowCount, last.tiers),
      previousAsOf: last?.asOf ?? null,
      manual,
      excluded: excludedIn(book.customers, own.dictionaries.customerStatus),
    },
    scheme,
  );
  const options = { scheme, language, manual, sayDay: formatSerial };
  const rows = tiering.assignments.flatMap((assignment, row) => (assignment ? [row] : []));
  const view = (row: number) => viewOf(book.customers, tiering, row, explainTier(tiering, row, options));
  return {
    summary: summarise(tiering, rows),
    leftOut,
    page: (query) =>
      pageOf(
        rows.filter((row) => wanted(tiering, row, query)),
        query,
        view,
      ),
    patch: (decisions) => tierChanges(context, rows.map(view), decisions, { language, asOf, scheme }),
  };
}

function manualBy(
  ids: Column | undefined,
  { own }: BookContext,
  asOf: number,
): ReadonlyMap<number, ManualTier> {
  const byId = new Map(own.manualTiers.map((manual) => [manual.customerId, manual]));
  const rows = new Map<number, ManualTier>();
  if (byId.size === 0) return rows;
  ids?.cells.forEach((cell, row) => {
    const manual = byId.get(String(cell).trim());
    if (manual) rows.set(row, { tier: manual.tier, reason: manual.reason, until: manual.expiresOn ?? asOf });
  });
  return rows;
}

function previousBy(
  ids: Column | undefined,
  rowCount: number,
  tiersById: ReadonlyMap<string, Previous>,
): readonly (Previous | null)[] {
  return Array.from(
    { length: rowCount },
    (_, row) => tiersById.get(String(ids?.cells[row] ?? "").trim()) ?? null,
  );
}

function excludedIn(
  customers: Table,
  statuses: BookContext["own"]["dictionaries"]["customerStatus"],
): ReadonlySet<number> {
  const column = columnOf(customers, "status");
  const entry = statuses.find((candidate) => candidate.id === inactive);
  const rows = new Set<number>();
  if (!column || !entry) return rows;
  const { codes } = choiceColumn(column, statuses);
  codes.forEach((code, row) => {
    if (statuses[code] === entry) rows.add(row);
  });
  return rows;
}

function wanted(
  tiering: Tiering,
  row: number,
  query: { readonly tier?: Tier; readonly changedOnly?: boolean },
): boolean {
  const assignment = tiering.assignments[row];
  if (!assignment || (query.tier !== undefined && assignment.tier !== query.tier)) return false;
  return query.changedOnly !== true || hasMoved(assignment);
}

function hasMoved({ tier, previous }: { readonly tier: Tier; readonly previous: Tier | null }): boolean {
  return previous !== null && previous !== tier;
}

function viewOf(customers: Table, { assignments, now }: Tiering, row: number, reason: string): TierView {
  const assignment = assignments[row];
  return {
    ...placeOf(customers, row),
    id: `tier:${row}`,
    customerId: String(columnOf(customers, "customerId")?.cells[row] ?? "").trim(),
    companyName: String(nameColumn(customers)?.cells[row] ?? "").trim(),
    tier: assignment?.tier ?? "prospect",
    suggestedTier: assignment?.suggested ?? "prospect",
    previousTier: assignment?.previous ?? null,
    score: assignment?.tier === "prospect" ? Number.NaN : (now.scores.total[row] ?? Number.NaN),
    metrics: {
      monetary: now.metrics.monetary[row] ?? 0,
      frequency: now.metrics.frequency[row] ?? 0,
      recencyDays: now.metrics.recency[row] ?? Number.NaN,
      tenureDays: now.metrics.tenure[row] ?? Number.NaN,
    },
    reason,
    byDefault: "accept",
  };
}

const nothing: Readonly<Record<Tier, number>> = {
  core: 0,
  potential: 0,
  regular: 0,
  lost: 0,
  prospect: 0,
  new: 0,
};

function summarise({ assignments, now, asOf }: Tiering, rows: readonly number[]): TierSummary {
  const counts = { ...nothing };
  const revenue = { ...nothing };
  let changed = 0;
  for (const row of rows) {
    const assignment = assignments[row];
    if (!assignment) continue;
    counts[assignment.tier]++;
    revenue[assignment.tier] += now.metrics.monetary[row] ?? 0;
    if (hasMoved(assignment)) changed++;
  }
  return { counts, revenue, changed, asOf: formatSerial(asOf) };
}
