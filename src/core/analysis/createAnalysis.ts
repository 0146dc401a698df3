import type { SheetMapping } from "../adopt/mapping/mapping";
import { recogniseSheets } from "../adopt/recogniseSheets";
import type { Decisions, TierDecision } from "../changes/proposal";
import { serialOfIsoDay } from "../values/dates/serialDay";
import { openSplits, type SplitJob } from "./adopt/splitJob";
import type { Analysis, BookSetup } from "./analysis";
import type { Aside } from "./anomalies/asideDecisions";
import { contextOf, type InspectionJob, runInspection } from "./anomalies/inspectionJob";
import { ruleSections } from "./anomalies/ruleSections";
import type { BookContext } from "./bookContext";
import { bookContextOf } from "./bookContextOf";
import { customerOf } from "./customers/customerJob";
import { soughtCustomers } from "./customers/soughtCustomers";
import { type DedupeJob, runDedupe } from "./dedupe/dedupeJob";
import { contactPatch } from "./followUps/contactPatch";
import { type DueList, openDueList } from "./followUps/dueJob";
import { dueListPatch } from "./followUps/dueListPatch";
import { duePage } from "./followUps/duePage";
import { type ImportJob, startImport } from "./imports/importJob";
import type { DedupeContext, JobContext, TierContext } from "./jobContext";
import { inspectRows } from "./live/liveInspection";
import { type LiveJob, openLive } from "./live/liveJob";
import { type BookReading, openBook, summaryOf } from "./openBook";
import { reportPatch } from "./reports/reportJob";
import { openReview, type Review } from "./reviews/reviewJob";
import { reviewPage } from "./reviews/reviewPage";
import { reviewPatch } from "./reviews/reviewPatch";
import { dealsReachOf } from "./tiering/dealsReach";
import { gateFindingsOf } from "./tiering/gateFindings";
import { manualTierPatch } from "./tiering/manualTierPatch";
import { gateOf, openDuplicates } from "./tiering/tierGate";
import { runCovered, runTiers, type TierJob } from "./tiering/tierJob";
import { withNamedCustomers } from "./withNamedCustomers";

/** What was asked before the analysis had what it takes to answer. */
export class NotReady extends Error {
  constructor(missing: string) {
    super(`ask for ${missing} first`);
    this.name = "NotReady";
  }
}

/** The one implementation of everything the add-in computes. Keeps one book and the last run of each job. */
export function createAnalysis(): Analysis {
  let setup: BookSetup | null = null;
  let reading: BookReading | null = null;
  let context: BookContext | null = null;
  /** The same with a customer for everybody deals name, where nobody listed any. */
  let listed: BookContext | null = null;
  let inspection: InspectionJob | null = null;
  let aside: Aside | null = null;
  let dedupe: DedupeJob | null = null;
  let live: LiveJob | null = null;
  let settings: DedupeContext["settings"];
  let tiers: TierJob | null = null;
  let due: DueList | null = null;
  let monthEnd: Review | null = null;
  /** What the tiers were written with last. */
  let decided: Decisions<TierDecision> = {};
  let importing: ImportJob | null = null;
  let splitting: SplitJob | null = null;

  /** The due list of a day, made once. */
  function dueOn(open: BookContext, day: string): DueList {
    const today = serialOfIsoDay(day);
    const run = tiers ? { asOf: tiers.asOf, scheme: tiers.summary.scheme } : {};
    if (due?.today !== today) due = openDueList(open, tiers?.tiers() ?? null, today, run);
    return due;
  }

  /** The review of a day's month, made once. */
  function reviewOf(open: BookContext, day: string): Review {
    const today = serialOfIsoDay(day);
    if (monthEnd?.today !== today) monthEnd = openReview(open, today);
    return monthEnd;
  }

  return {
    recognise: recogniseSheets,
    open(mappings: readonly SheetMapping[], given: BookSetup) {
      setup = given;
      reading = openBook(mappings);
      context = null;
      listed = null;
      inspection = null;
      dedupe = null;
      live = null;
      tiers = null;
      due = null;
      monthEnd = null;
      splitting = null;
    },
    addRows: (grid) => need(reading, "open").add(grid),
    close() {
      const read = need(reading, "open");
      const given = need(setup, "open");
      const mappings = read.mappings();
      context = bookContextOf(read, mappings, given);
      listed = withNamedCustomers(context);
      return summaryOf(context.book, mappings, {
        today: serialOfIsoDay(given.asOf),
        dictionaries: context.own.dictionaries,
        whole: context.copied?.whole,
      });
    },
    inspect(job: JobContext) {
      const kept = aside;
      aside = null;
      const ofGate = gateFindingsOf(need(listed, "close"), () => tiers?.summary.scheme);
      const today = serialOfIsoDay(job.asOf);
      inspection = runInspection(need(context, "close"), today, job.language, kept, ofGate);
      return inspection.summary;
    },
    findings: (query) => need(inspection, "inspect").page(query),
    findingParts: (query) => need(inspection, "inspect").parts(query),
    solvedFindings: (query) => need(inspection, "inspect").solved(query),
    ruleSections: (language) => ruleSections(need(context, "close").own.suppressions, language),
    correctionPatch: (decisions, scope) => need(inspection, "inspect").patch(decisions, scope),
    setAside(decisions, scope) {
      aside = need(inspection, "inspect").aside(decisions, scope);
    },
    markPatch: (clear) => need(inspection, "inspect").marks(clear),
    findingPatch: (decisions, ofRules) => need(inspection, "inspect").list(decisions, ofRules),
    findDuplicates(job: DedupeContext, report) {
      settings = job.settings;
      dedupe = runDedupe(
        need(context, "close"),
        job.language,
        serialOfIsoDay(job.asOf),
        report,
        job.settings,
      );
      return dedupe.summary;
    },
    clusters: (query) => need(dedupe, "findDuplicates").page(query),
    mergedValues: (id, members) => need(dedupe, "findDuplicates").mergedValues(id, members),
    checkRows(changes, job) {
      const { book } = need(context, "close");
      const mappings = need(reading, "open").mappings();
      live ??= openLive(book.customers, mappings, job.settings ?? settings, dedupe?.columns);
      return live.check(changes, job.language);
    },
    inspectRows({ rows, quiet }, job) {
      if (quiet) return [];
      const { layout: _layout, drift: _drift, ...open } = need(context, "close");
      return inspectRows(need(reading, "open").mappings(), rows, {
        context: contextOf(open, serialOfIsoDay(job.asOf)),
        suppressions: open.own.suppressions,
        language: job.language,
      });
    },
    mergePatch: (decisions, scope) => need(dedupe, "findDuplicates").patch(decisions, scope),
    tierGate: (job: TierContext) =>
      gateOf(
        need(listed, "close"),
        serialOfIsoDay(job.asOf),
        job.language,
        dedupe &&
          openDuplicates(dedupe.page({ offset: 0, limit: dedupe.summary.certain, certainty: "certain" })),
        job.scheme,
        inspection?.found,
      ),
    dealsReach: dealsReachOf,
    assignTiers(job: TierContext) {
      const run = job.orCovered ? runCovered : runTiers;
      tiers = run(need(listed, "close"), serialOfIsoDay(job.asOf), job.language, job.scheme, job.stamp);
      due = null;
      decided = {};
      return tiers.summary;
    },
    tiers: (query) => need(tiers, "assignTiers").page(query),
    whatIf: (scheme) => need(tiers, "assignTiers").forecast(scheme),
    tierReport: () => need(tiers, "assignTiers").report(),
    tierPatch(decisions) {
      decided = decisions;
      return need(tiers, "assignTiers").patch(decisions);
    },
    manualTierPatch: (choice, job) => manualTierPatch(need(listed, "close"), choice, job.language),
    reportPatch(held, job) {
      const open = need(listed, "close");
      const run = { tiers: need(tiers, "assignTiers"), decisions: decided, due: dueOn(open, job.asOf) };
      return reportPatch(open, { ...run, language: job.language }, held);
    },
    review(query) {
      const open = need(context, "close");
      return reviewPage(open, reviewOf(open, query.asOf), query);
    },
    reviewPatch(decisions, job, scope) {
      const open = need(context, "close");
      const today = serialOfIsoDay(job.tickedOn ?? job.asOf);
      const writing = { today, language: job.language, scope };
      return reviewPatch(open, reviewOf(open, job.asOf), decisions, writing);
    },
    followUpsDue(query) {
      const open = need(listed, "close");
      return duePage(open, dueOn(open, query.asOf), query);
    },
    soughtCustomers: (query) => soughtCustomers(need(listed, "close"), query),
    customer(query) {
      const open = need(listed, "close");
      return customerOf(open, { due: dueOn(open, query.asOf), tiers, inspection, dedupe }, query);
    },
    dueListPatch(job) {
      const open = need(listed, "close");
      return dueListPatch(open, dueOn(open, job.asOf).due, job.language);
    },
    contactPatch: (note, job) => contactPatch(need(listed, "close"), note, job.language),
    splits(language) {
      splitting = openSplits(need(context, "close"), language);
      return splitting.views;
    },
    splitCells: (query) => need(splitting, "splits").cells(query),
    splitPatch: (choices) => need(splitting, "splits").patch(choices),
    openImport(opening, given) {
      importing = startImport(opening, given);
    },
    addImportRows: (grid) => need(importing, "openImport").add(grid),
    importPreview: (choice) => need(importing, "openImport").preview(choice),
    importDoubts: (query) => need(importing, "openImport").doubts(query),
    importPatch: () => need(importing, "openImport").patch(),
  };
}

function need<T>(value: T | null, missing: string): T {
  if (value === null) throw new NotReady(missing);
  return value;
}
