import type { Found } from "../../anomalies/findings/found";
import { inspect } from "../../anomalies/inspect";
import { rules } from "../../anomalies/rules";
import type { Patch } from "../../changes/patch";
import type { CorrectionDecision, CorrectionScope, Decisions, RuleDecision } from "../../changes/proposal";
import type { Role } from "../../sheets/fields";
import type { Language } from "../../sheets/words";
import type { BookContext } from "../context/bookContext";
import { pageOf } from "../context/page";
import type { Page, PageQuery } from "../context/views";
import { type Aside, setAside, takeUp } from "./asideDecisions";
import { correctionPatch } from "./correctionPatch";
import { inspectionContext } from "./inspectionContext";
import { falseAlarms } from "./list/falseAlarms";
import { findingPatch } from "./list/findingPatch";
import type { FindingProgress } from "./list/findingProgress";
import { countsOf, type FindingListRun, progressOf, recordsOf } from "./list/listProgress";
import { solvedFates, solvedFinding } from "./list/solvedFindings";
import { markPatch } from "./markPatch";
import { assignedOwner } from "./pages/assignedOwner";
import { findingGroups } from "./pages/findingGroups";
import { type FoundRow, findingHits, findingsIn } from "./pages/findingHits";
import { findingOwners } from "./pages/findingOwners";
import { findingParts } from "./pages/findingParts";
import { isOneOf, type OfGate, wantedFindings } from "./pages/wantedFindings";
import { findingView } from "./views/findingView";
import type { FindingParts, FindingQuery, FindingView, WantedFindings } from "./views/findingViews";
import type { InspectionSummary } from "./views/inspectionSummary";
import type { SolvedFinding } from "./views/solvedView";

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

/** What an inspection is asked for. */
interface InspectionRequest {
  /** Excel serial day. */
  readonly today: number;
  readonly language: Language;
  /** What was set aside before, taken up again. */
  readonly aside?: Aside | null;
  readonly ofGate?: OfGate;
}

/** Inspects one book. */
export function runInspection(
  open: BookContext,
  { today, language, aside = null, ofGate = (found) => found }: InspectionRequest,
): InspectionJob {
  const { book, own } = open;
  const context = inspectionContext(open, today);
  const inspection = inspect(book, rules, context, { suppressions: own.suppressions });
  const { found } = inspection;
  const run = { own: open, book, context, inspection, language };
  // Every finding is named for it: on a workbook without the list only when the list is asked for.
  const known = own.tables.has("findings") ? progressOf(run) : null;
  const places = { book, ownerOf: assignedOwner(book, known) };
  const wanted = (query: WantedFindings) => wantedFindings({ book, found, known, ofGate }, query);
  const view = (one: FoundRow) => findingView(one.found, one.row, run);
  return {
    found,
    summary: {
      ...summaryOf(run, known),
      owners: findingOwners(found, places.ownerOf),
      ...(aside === null ? {} : { kept: takeUp(book, context, found, aside) }),
    },
    aside: (decisions, scope) => setAside(book, found, decisions, scope),
    page: (query) => pageOf(findingHits(places, wanted(query), query), query, view),
    parts: (query) => findingParts(places, findingsIn(places, wanted(query), query), language),
    solved: (query) =>
      pageOf(known === null ? [] : solvedFates(known.fates), query, (fate) => solvedFinding(book, fate)),
    ofRows: (rows, limit) =>
      findingHits(places, found, {})
        .filter((one) => !one.found.systemic && isOneOf(rows, one.found.role, one.row))
        .slice(0, limit)
        .map(view),
    patch: (decisions, scope) => correctionPatch(run, decisions, scope),
    marks: (clear) => markPatch(open, clear ? [] : found, language),
    list: (decisions, ofRules = []) => findingPatch(run, known ?? progressOf(run), decisions, ofRules),
  };
}

/** What was found, by rules and in numbers; `known`: how 问题清单 stands to it, null without the list. */
function summaryOf(
  { own: { sheets }, book, context, inspection, language }: FindingListRun,
  known: FindingProgress | null,
): Omit<InspectionSummary, "owners" | "kept"> {
  return {
    groups: findingGroups(book, context, inspection, language),
    notEvaluated: inspection.notEvaluated.map(({ rule, reason: why }) => ({
      ruleId: rule.id,
      title: rule.words[language].title,
      reason: why[language],
    })),
    counts: inspection.counts,
    qualityScore: inspection.qualityScore,
    dismissed: inspection.dismissed,
    marked: sheets?.some(({ layout }) => layout.marks?.cells.some((cell) => cell !== "")) ?? false,
    ...(known !== null && { list: countsOf(known), falseAlarms: falseAlarms(recordsOf(known), language) }),
  };
}
