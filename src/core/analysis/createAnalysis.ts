import type { SheetMapping } from "../adopt/mapping/mapping";
import { recogniseSheets } from "../adopt/recogniseSheets";
import type { Decisions, TierDecision } from "../changes/proposal";
import { serialOfIsoDay } from "../values/dates/serialDay";
import { openSplits } from "./adopt/splitJob";
import type { Analysis, BookSetup } from "./analysis";
import type { Aside } from "./anomalies/asideDecisions";
import { contextOf, runInspection } from "./anomalies/inspectionJob";
import { ruleSections } from "./anomalies/ruleSections";
import type { BookContext } from "./bookContext";
import { bookContextOf } from "./bookContextOf";
import { customerOf } from "./customers/customerJob";
import { soughtCustomers } from "./customers/soughtCustomers";
import { runDedupe } from "./dedupe/dedupeJob";
import { contactPatch } from "./followUps/contactPatch";
import { type DueList, openDueList } from "./followUps/dueJob";
import { dueListPatch } from "./followUps/dueListPatch";
import { duePage } from "./followUps/duePage";
import { type ImportJob, startImport } from "./imports/importJob";
import type { DedupeContext, JobContext, TierContext } from "./jobContext";
import { inspectRows } from "./live/liveInspection";
import { openLive } from "./live/liveJob";
import { openBook, summaryOf } from "./openBook";
import { reportPatch } from "./reports/reportJob";
import { openReview, type Review } from "./reviews/reviewJob";
import { reviewPage } from "./reviews/reviewPage";
import { reviewPatch } from "./reviews/reviewPatch";
import { askedBy, noRuns, type Runs } from "./runs";
import { dealsReachOf } from "./tiering/dealsReach";
import { gateFindingsOf } from "./tiering/gateFindings";
import { manualTierPatch } from "./tiering/manualTierPatch";
import { gateOf, openDuplicates } from "./tiering/tierGate";
import { runCovered, runTiers } from "./tiering/tierJob";
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
  let runs: Runs = { ...noRuns };
  let aside: Aside | null = null;
  let settings: DedupeContext["settings"];
  /** What the tiers were written with last. */
  let decided: Decisions<TierDecision> = {};
  let importing: ImportJob | null = null;

  function of<K extends keyof typeof askedBy>(run: K): NonNullable<Runs[K]> {
    return need(runs[run], askedBy[run]);
  }

  /** The due list of a day, made once. */
  function dueOn(open: BookContext, day: string): DueList {
    const today = serialOfIsoDay(day);
    const { tiers, due } = runs;
    if (due?.today === today) return due;
    const run = tiers ? { asOf: tiers.asOf, scheme: tiers.summary.scheme } : {};
    runs.due = openDueList(open, tiers?.tiers() ?? null, today, run);
    return runs.due;
  }

  /** The review of a day's month, made once. */
  function reviewOf(open: BookContext, day: string): Review {
    const today = serialOfIsoDay(day);
    if (runs.monthEnd?.today !== today) runs.monthEnd = openReview(open, today);
    return runs.monthEnd;
  }

  return {
    recognise: recogniseSheets,
    open(mappings: readonly SheetMapping[], setup: BookSetup) {
      runs = { ...noRuns, setup, reading: openBook(mappings) };
    },
    addRows: (grid) => of("reading").add(grid),
    close() {
      const read = of("reading");
      const given = of("setup");
      const mappings = read.mappings();
      const context = bookContextOf(read, mappings, given);
      runs.context = context;
      runs.listed = withNamedCustomers(context);
      return summaryOf(context.book, mappings, {
        today: serialOfIsoDay(given.asOf),
        dictionaries: context.own.dictionaries,
        whole: context.copied?.whole,
      });
    },
    inspect(job: JobContext) {
      const kept = aside;
      aside = null;
      const ofGate = gateFindingsOf(of("listed"), () => runs.tiers?.summary.scheme);
      const today = serialOfIsoDay(job.asOf);
      runs.inspection = runInspection(of("context"), today, job.language, kept, ofGate);
      return runs.inspection.summary;
    },
    findings: (query) => of("inspection").page(query),
    findingParts: (query) => of("inspection").parts(query),
    solvedFindings: (query) => of("inspection").solved(query),
    ruleSections: (language) => ruleSections(of("context").own.suppressions, language),
    correctionPatch: (decisions, scope) => of("inspection").patch(decisions, scope),
    setAside(decisions, scope) {
      aside = of("inspection").aside(decisions, scope);
    },
    markPatch: (clear) => of("inspection").marks(clear),
    findingPatch: (decisions, ofRules) => of("inspection").list(decisions, ofRules),
    findDuplicates(job: DedupeContext, report) {
      settings = job.settings;
      runs.dedupe = runDedupe(of("context"), job.language, serialOfIsoDay(job.asOf), report, job.settings);
      return runs.dedupe.summary;
    },
    clusters: (query) => of("dedupe").page(query),
    mergedValues: (id, members) => of("dedupe").mergedValues(id, members),
    checkRows(changes, job) {
      const { book } = of("context");
      const mappings = of("reading").mappings();
      runs.live ??= openLive(book.customers, mappings, job.settings ?? settings, runs.dedupe?.columns);
      return runs.live.check(changes, job.language);
    },
    inspectRows({ rows, quiet }, job) {
      if (quiet) return [];
      const { layout: _layout, drift: _drift, ...open } = of("context");
      return inspectRows(of("reading").mappings(), rows, {
        context: contextOf(open, serialOfIsoDay(job.asOf)),
        suppressions: open.own.suppressions,
        language: job.language,
      });
    },
    mergePatch: (decisions, scope) => of("dedupe").patch(decisions, scope),
    tierGate({ asOf, language, scheme }: TierContext) {
      const { dedupe, inspection } = runs;
      const certain = dedupe?.page({ offset: 0, limit: dedupe.summary.certain, certainty: "certain" });
      return gateOf(
        of("listed"),
        { asOf: serialOfIsoDay(asOf), language, ...(scheme && { scheme }) },
        { duplicates: certain && openDuplicates(certain), found: inspection?.found },
      );
    },
    dealsReach: dealsReachOf,
    assignTiers(job: TierContext) {
      const run = job.orCovered ? runCovered : runTiers;
      runs.tiers = run(of("listed"), serialOfIsoDay(job.asOf), job.language, job.scheme, job.stamp);
      runs.due = null;
      decided = {};
      return runs.tiers.summary;
    },
    tiers: (query) => of("tiers").page(query),
    whatIf: (scheme) => of("tiers").forecast(scheme),
    tierReport: () => of("tiers").report(),
    tierPatch(decisions) {
      decided = decisions;
      return of("tiers").patch(decisions);
    },
    manualTierPatch: (choice, job) => manualTierPatch(of("listed"), choice, job.language),
    reportPatch(held, job) {
      const open = of("listed");
      const run = { tiers: of("tiers"), decisions: decided, due: dueOn(open, job.asOf) };
      return reportPatch(open, { ...run, language: job.language }, held);
    },
    review(query) {
      const open = of("context");
      return reviewPage(open, reviewOf(open, query.asOf), query);
    },
    reviewPatch(decisions, job, scope) {
      const open = of("context");
      const today = serialOfIsoDay(job.tickedOn ?? job.asOf);
      const writing = { today, language: job.language, scope };
      return reviewPatch(open, reviewOf(open, job.asOf), decisions, writing);
    },
    followUpsDue(query) {
      const open = of("listed");
      return duePage(open, dueOn(open, query.asOf), query);
    },
    soughtCustomers: (query) => soughtCustomers(of("listed"), query),
    customer(query) {
      const open = of("listed");
      const { tiers, inspection, dedupe } = runs;
      return customerOf(open, { due: dueOn(open, query.asOf), tiers, inspection, dedupe }, query);
    },
    dueListPatch(job) {
      const open = of("listed");
      return dueListPatch(open, dueOn(open, job.asOf).due, job.language);
    },
    contactPatch: (note, job) => contactPatch(of("listed"), note, job.language),
    splits(language) {
      runs.splitting = openSplits(of("context"), language);
      return runs.splitting.views;
    },
    splitCells: (query) => of("splitting").cells(query),
    splitPatch: (choices) => of("splitting").patch(choices),
    openImport(opening, given) {
      importing = startImport(opening, given);
    },
    addImportRows: (grid) => need(importing, "openImport").add(grid),
    importPreview: (choice) => need(importing, "openImport").preview(choice),
    importDoubts: (query) => need(importing, "openImport").doubts(query),
    importPatch: () => need(importing, "openImport").patch(),
  };
}

function need<T>(value: T, missing: string): NonNullable<T> {
  if (value === null || value === undefined) throw new NotReady(missing);
  return value;
}
