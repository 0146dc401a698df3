import type { Change, Patch } from "../changes/patch";
import { contactDays } from "../followUps/contactDays";
import { type DueFollowUp, dueFollowUps, tierWeights } from "../followUps/dueFollowUps";
import { policyOf } from "../followUps/policyOf";
import type { CellValue } from "../sheets/cell";
import { words } from "../sheets/column";
import { dueList } from "../sheets/dueList";
import type { Tier } from "../sheets/tier";
import type { Language } from "../sheets/words";
import { nameColumn } from "../tables/customerIndex";
import { columnOf, placeOf } from "../tables/table";
import { tierLabel } from "../tiering/reasonWords";
import { formatSerial } from "../values/serialDay";
import type { BookContext } from "./bookContext";
import { pageOf } from "./page";
import { resultChanges } from "./resultChanges";
import { customerKeys, excludedIn } from "./tierInput";
import { identityOf, type TableRow } from "./upsertRows";
import type { ContactNote, DueQuery, DueView, Page } from "./views";

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

export function duePage(context: BookContext, due: readonly DueFollowUp[], query: DueQuery): Page<DueView> {
  const ownerOf = ownersOf(context);
  const wanted = due.filter(
    ({ row, overdueDays }) =>
      (query.owner === undefined || ownerOf(row) === query.owner) &&
      (query.overdueOnly !== true || overdueDays > 0),
  );
  return pageOf(wanted, query, (one) => dueView(context, one, ownerOf(one.row)));
}

function ownersOf({ book }: BookContext): (row: number) => string {
  const cells = columnOf(book.customers, "owner")?.cells ?? [];
  return (row) => String(cells[row] ?? "").trim();
}

function dueView({ book }: BookContext, due: DueFollowUp, owner: string): DueView {
  const { customers } = book;
  const day = (serial: number) => (Number.isNaN(serial) ? null : formatSerial(serial));
  return {
    ...placeOf(customers, due.row),
    id: `due:${due.row}`,
    customerId: String(columnOf(customers, "customerId")?.cells[due.row] ?? "").trim(),
    companyName: String(nameColumn(customers)?.cells[due.row] ?? "").trim(),
    owner,
    tier: due.tier,
    lastContact: day(due.last),
    plannedOn: day(due.planned),
    dueOn: formatSerial(due.dueOn),
    overdueDays: due.overdueDays,
    priority: due.priority,
  };
}

const refresh = words("更新待跟进", "Refresh the due list");

/** Writes 待跟进 or brings it up to date: rows come and go, formulas and their results stay live. */
export function dueListPatch(context: BookContext, due: readonly DueFollowUp[], language: Language): Patch {
  const live = liveColumns(context);
  const ownerOf = ownersOf(context);
  const keyOf = customerKeys(context.book.customers);
  const seen = new Set<string>();
  const rows = due.flatMap((one) => {
    const view = dueView(context, one, ownerOf(one.row));
    const customerId = keyOf(one.row);
    if (customerId === "" || seen.has(customerId)) return [];
    seen.add(customerId);
    return [rowOf(one, { ...view, customerId }, live, language)];
  });
  const changes = rows.length === 0 ? [] : resultChanges("dueList", context, rows, language);
  return {
    operation: "follow-up",
    reason: refresh[language],
    changes: [...changes, ...noLongerDue(context, seen)],
  };
}

/** Columns whose formula has the tables it looks into; the others are written as values. */
interface Live {
  readonly name: boolean;
  readonly contacts: boolean;
  /** Whether 分级策略 knows a tier by its label. */
  readonly policy: (label: string) => boolean;
}

function liveColumns({ own }: BookContext): Live {
  const policy = own.tables.get("tierPolicy");
  const labels = new Set(policy?.rows.map(({ cells }) => String(policy.value(cells, "tier"))));
  return {
    name: own.tables.has("customers"),
    contacts: own.tables.has("followUps"),
    policy: (label) => labels.has(label),
  };
}

/** Stands for "none" where a blank would be filled with the column's formula. */
const none = "—";

function rowOf(due: DueFollowUp, view: DueView, live: Live, language: Language): TableRow {
  const day = (serial: number): CellValue => (Number.isNaN(serial) ? none : serial);
  const tier = due.tier ?? "regular";
  const label = tierLabel(tier, "fourTiers", language);
  return {
    customerId: view.customerId,
    owner: view.owner,
    tier: label,
    weight: tierWeights[tier],
    ...(live.name ? {} : { companyName: view.companyName || none }),
    ...(live.policy(label) ? {} : { everyDays: Number.isNaN(due.everyDays) ? none : due.everyDays }),
    ...(live.contacts ? {} : { lastContact: day(due.last), plannedOn: day(due.planned) }),
  };
}

function noLongerDue({ own }: BookContext, due: ReadonlySet<string>): readonly Change[] {
  const table = own.tables.get("dueList");
  if (!table) return [];
  const gone = table.rows.filter(({ cells }) => !due.has(String(table.value(cells, "customerId")).trim()));
  return gone.map((row) => ({ kind: "remove-row", row: identityOf(table, dueList.key, row) }));
}

const contacted = words("记录跟进", "Record a contact");

/** The row 客户跟进记录 gets when a contact is marked done. */
export function contactPatch(context: BookContext, note: ContactNote, language: Language): Patch {
  const { customerId, followedUpAt, ...rest } = note;
  const row: TableRow = { customerId, followedUpAt, ...rest };
  return {
    operation: "follow-up",
    reason: `${contacted[language]} ${customerId}`,
    changes: resultChanges("followUps", context, [row], language),
  };
}
