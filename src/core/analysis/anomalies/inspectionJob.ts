import { correctionsOf } from "../../anomalies/findings/corrections";
import type { Found } from "../../anomalies/findings/found";
import { inspect } from "../../anomalies/inspect";
import type { TableKey } from "../../anomalies/rule/hit";
import { rules } from "../../anomalies/rules";
import type { CellChange, Patch } from "../../changes/patch";
import type { CorrectionDecision, CorrectionScope, Decisions, RuleDecision } from "../../changes/proposal";
import { words } from "../../sheets/column";
import type { Role } from "../../sheets/fields";
import type { Language } from "../../sheets/words";
import type { BookContext } from "../bookContext";
import { rowsOfCustomer } from "../customers/customerRow";
import { pageOf } from "../page";
import type { GateRef } from "../tiering/gateRef";
import type { Page, PageQuery } from "../views";
import { type Aside, setAside, takeUp } from "./asideDecisions";
import { assignedOwner } from "./assignedOwner";
import { falseAlarms } from "./falseAlarms";
import { findingGroups } from "./findingGroups";
import { findingHits, findingsIn } from "./findingHits";
import { findingOwners } from "./findingOwners";
import { findingParts } from "./findingParts";
import { findingPatch } from "./findingPatch";
import { rowsOfTurn } from "./findingProgress";
import { findingView } from "./findingView";
import type {
  FindingParts,
  FindingQuery,
  FindingView,
  InspectionSummary,
  SolvedFinding,
  WantedFindings,
} from "./findingViews";
import { inspectionContext } from "./inspectionContext";
import { countsOf, progressOf, recordsOf } from "./listProgress";
import { markPatch } from "./markPatch";
import { solvedFates, solvedFinding } from "./solvedFindings";

export interface InspectionJob {
  readonly summary: InspectionSummary;
  /** As the rules found it, what people dismissed left out. */
  readonly found: readonly Found[];
  page(query: FindingQuery): Page<FindingView>;
  /** What the findings of a query fall into. */
  parts(query: WantedFindings): FindingParts;
  /** What 问题清单 names and is gone: first what it does not say yet. */
  solved(query: PageQuery): Page<SolvedFinding>;
  /** The first findings of some rows, the errors first; what is wrong with a whole column is left out. */
  ofRows(rows: Readonly<Record<Role, ReadonlySet<number>>>, limit: number): readonly FindingView[];
  patch(decisions: Decisions<CorrectionDecision>, scope?: CorrectionScope): Patch;
  /** 异常标注 beside the data. */
  marks(clear: boolean): Patch;
  /** Brings 问题清单 up to date, dismissals included. */
  list(decisions: Decisions<CorrectionDecision>, ofRules?: readonly RuleDecision[]): Patch;
  /** What was decided, for the inspection after this. */
  aside(decisions: Decisions<CorrectionDecision>, scope: CorrectionScope): Aside;
}

const reason = words("修正异常", "Corrections");

/** The findings a line of the check before tiers is about. */
export type OfGate = (found: readonly Found[], gate: GateRef) => readonly Found[];

/** Inspects one book; `today` is an Excel serial day. What was set aside before is taken up. */
export function runInspection(
  open: BookContext,
  today: number,
  language: Language,
  aside: Aside | null = null,
  ofGate: OfGate = (found) => found,
): InspectionJob {
  const { book, own } = open;
  const context = inspectionContext(open, today);
  const inspection = inspect(book, rules, context, { suppressions: own.suppressions });
  const groups = findingGroups(book, context, inspection, language);
  const run = { own: open, book, context, inspection, language };
  // Every finding is named for it: on a workbook without the list only when the list is asked for.
  const known = own.tables.has("findings") ? progressOf(run) : null;
  const places = { book, ownerOf: assignedOwner(book, known) };
  const foundFor = ({ since, customer, gate }: WantedFindings): readonly Found[] => {
    if (gate !== undefined) return ofGate(inspection.found, gate);
    const turned =
      since === undefined || known === null
        ? inspection.found
        : inTurn(inspection.found, rowsOfTurn(known, since));
    return customer === undefined ? turned : ofCustomer(turned, rowsOfCustomer(book, customer));
  };
  return {
    found: inspection.found,
    summary: {
      groups,
      notEvaluated: inspection.notEvaluated.map(({ rule, reason: why }) => ({
        ruleId: rule.id,
        title: rule.words[language].title,
        reason: why[language],
      })),
      counts: inspection.counts,
      owners: findingOwners(inspection.found, places.ownerOf),
      qualityScore: inspection.qualityScore,
      dismissed: inspection.dismissed,
      marked: open.sheets?.some(({ layout }) => layout.marks?.cells.some((cell) => cell !== "")) ?? false,
      ...(known === null
        ? {}
        : { list: countsOf(known), falseAlarms: falseAlarms(recordsOf(known), language) }),
      ...(aside === null ? {} : { kept: takeUp(book, context, inspection.found, aside) }),
    },
    aside: (decisions, scope) => setAside(book, inspection.found, decisions, scope),
    page: (query) =>
      pageOf(findingHits(places, foundFor(query), query), query, ({ found, row }) =>
        findingView(found, row, { book, context, language }),
      ),
    parts: (query) => findingParts(places, findingsIn(places, foundFor(query), query), language),
    solved: (query) =>
      pageOf(known === null ? [] : solvedFates(known.fates), query, (fate) => solvedFinding(book, fate)),
    ofRows: (rows, limit) =>
      findingHits(places, inspection.found, {})
        .filter(({ found, row }) => !found.systemic && isOneOf(rows, found.role, row))
        .slice(0, limit)
        .map(({ found, row }) => findingView(found, row, { book, context, language })),
    patch(decisions, scope) {
      const chosen = correctionsOf(book, context, inspection, { decisions, safe: scope === undefined });
      const ofRules =
        scope === undefined ? [] : inspection.found.filter(({ rule }) => scope.safeOfRules.includes(rule.id));
      const safe = correctionsOf(book, context, { ...inspection, found: ofRules }, { decisions, safe: true });
      return { operation: "correct", reason: reason[language], changes: onePerCell([...chosen, ...safe]) };
    },
    marks: (clear) => markPatch(open, clear ? [] : inspection.found, language),
    list: (decisions, ofRules = []) => findingPatch(run, known ?? progressOf(run), decisions, ofRules),
  };
}

/** What was found, less the rows that did not take the turn. */
function inTurn(found: readonly Found[], rows: ReadonlyMap<Found, ReadonlySet<number>>): readonly Found[] {
  return found.flatMap((one) => {
    const of = rows.get(one);
    return of ? [{ ...one, rows: one.rows.filter((row) => of.has(row)) }] : [];
  });
}

function ofCustomer(
  found: readonly Found[],
  rows: Readonly<Record<Role, ReadonlySet<number>>>,
): readonly Found[] {
  return found.map((one) => ({ ...one, rows: one.rows.filter((row) => isOneOf(rows, one.role, row)) }));
}

/** Of a customer are what its own row and its records say; what sheets only inspected say is told of the sheet. */
function isOneOf(
  rows: Readonly<Partial<Record<TableKey, ReadonlySet<number>>>>,
  key: TableKey,
  row: number,
): boolean {
  return rows[key]?.has(row) ?? false;
}

function onePerCell(changes: readonly CellChange[]): readonly CellChange[] {
  const cells = new Map<string, CellChange>();
  for (const change of changes) {
    const cell = `${change.row.sheet}\n${change.row.hint}\n${change.column}`;
    if (!cells.has(cell)) cells.set(cell, change);
  }
  return [...cells.values()];
}
