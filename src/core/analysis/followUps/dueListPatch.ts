import type { Change, Patch } from "../../changes/patch";
import { type DueFollowUp, tierWeights } from "../../followUps/dueFollowUps";
import type { CellValue } from "../../sheets/cell";
import type { SheetId } from "../../sheets/column";
import { dueList } from "../../sheets/standard/dueList";
import type { Tier } from "../../sheets/tier";
import type { Language } from "../../sheets/words";
import { words } from "../../sheets/words";
import { textIn } from "../../templates/own/ownSheets";
import { defaultPolicyRows } from "../../templates/sheets/policyRows";
import { tierLabel, tierOfLabel } from "../../tiering/reasons/reasonWords";
import type { Scheme } from "../../tiering/scheme/scheme";
import { type BookContext, schemeOf } from "../context/bookContext";
import { resultChanges } from "../results/resultChanges";
import { identityOf, type TableRow } from "../results/upsertRows";
import { customerKeys } from "../tiering/input/tierInput";
import { dueView, ownersOf } from "./duePage";
import type { DueView } from "./dueViews";

const refresh = words("更新待跟进", "Refresh the due list");

/**
 * Writes 待跟进 or brings it up to date: rows come and go, formulas and their results stay live. With the first list comes
 * 分级策略, if the workbook has none, so that people can say how often each tier is to be contacted.
 */
export function dueListPatch(context: BookContext, due: readonly DueFollowUp[], language: Language): Patch {
  const policy = policyFor(context, language);
  const live = liveColumns(context, policy);
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
  const comes = rows.length === 0 ? [] : resultChanges({ id: "tierPolicy", language }, context, policy);
  const listed = resultChanges({ id: "dueList", language }, context, rows);
  return {
    operation: "follow-up",
    reason: refresh[language],
    changes: [...comes, ...listed, ...noLongerDue(context, seen)],
  };
}

/** The rows 分级策略 begins with, where it is to come; none beside a list that was written without it. */
function policyFor(context: BookContext, language: Language): readonly TableRow[] {
  const { tables } = context.own;
  if (tables.has("tierPolicy") || tables.has("dueList")) return [];
  const { labels } = schemeOf(context);
  return defaultPolicyRows(language).map((row) => {
    const tier = tierOfLabel(String(row.tier));
    return tier === null ? row : { ...row, tier: tierLabel(tier, labels, language) };
  });
}

/** Columns whose formula has the tables it looks into; the others are written as values. */
interface Live {
  readonly name: boolean;
  readonly contacts: boolean;
  /** What 分级策略 calls a tier; undefined where it does not speak of it. */
  readonly policy: ReadonlyMap<Tier, string>;
  /** What the scheme calls it. */
  readonly labels: Scheme["labels"];
}

function liveColumns(context: BookContext, coming: readonly TableRow[]): Live {
  const { own } = context;
  const policy = own.tables.get("tierPolicy");
  const has = (id: SheetId, keys: readonly string[]) =>
    keys.every((key) => own.tables.get(id)?.keys.includes(key));
  const labels = policy
    ? policy.rows.map(({ cells }) => String(policy.value(cells, "tier")))
    : coming.map(({ tier = "" }) => String(tier));
  const named = labels.flatMap((label) => {
    const tier = tierOfLabel(label.trim());
    return tier === null ? [] : [[tier, label] as const];
  });
  return {
    name: has("customers", ["customerId", "companyName"]),
    contacts: has("followUps", ["customerId", "followedUpAt", "nextFollowUpAt"]),
    policy: new Map(named),
    labels: schemeOf(context).labels,
  };
}

/** Stands for "none" where a blank would be filled with the column's formula. */
const none = "—";

function rowOf(due: DueFollowUp, view: DueView, live: Live, language: Language): TableRow {
  const day = (serial: number): CellValue => (Number.isNaN(serial) ? none : serial);
  const tier = due.tier ?? "regular";
  const policy = live.policy.get(tier);
  return {
    customerId: view.customerId,
    owner: view.owner,
    tier: policy ?? tierLabel(tier, live.labels, language),
    weight: tierWeights[tier],
    ...(live.name ? {} : { companyName: view.companyName || none }),
    ...(policy === undefined ? { everyDays: Number.isNaN(due.everyDays) ? none : due.everyDays } : {}),
    ...(live.contacts ? {} : { lastContact: day(due.last), plannedOn: day(due.planned) }),
    ...phaseCells(due.phase, live),
  };
}

/** Days stand apart by ";": Excel would take "3/14/45" for a date and "3,14,45" for a number. */
function phaseCells(phase: DueFollowUp["phase"], live: Live): TableRow {
  const isStaged = phase !== null && (phase.steps.length > 0 || phase.mostContacts !== null);
  return {
    phaseStart: isStaged ? phase.start : "",
    steps: phase?.steps.join(";") ?? "",
    mostContacts: phase?.mostContacts ?? "",
    dealBy: phase?.dealBy ?? "",
    ...(live.contacts ? {} : { contactsSince: isStaged ? phase.contacts : none }),
  };
}

function noLongerDue({ own }: BookContext, due: ReadonlySet<string>): readonly Change[] {
  const table = own.tables.get("dueList");
  if (!table) return [];
  const gone = table.rows.filter(({ cells }) => !due.has(textIn(table, cells, "customerId")));
  return gone.map((row) => ({ kind: "remove-row", row: identityOf(table, dueList.key, row) }));
}
