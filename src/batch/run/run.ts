import type { Analysis } from "../../core/analysis/analysis";
import type { JobContext, TierContext } from "../../core/analysis/context/jobContext";
import type { Page } from "../../core/analysis/context/views";
import { createAnalysis } from "../../core/analysis/createAnalysis";
import type { Patch } from "../../core/changes/patch";
import { words } from "../../core/sheets/words";
import { installPatch, settledLanguage } from "../../core/templates/installPatch";
import { recordsIn } from "../../core/templates/own/recordsIn";
import { keptSchemeOf, schemeKey } from "../../core/tiering/scheme/keptScheme";
import type { Applied } from "../../workbook/applied";
import { applyInstall } from "../../workbook/applyInstall";
import { applyPatch } from "../../workbook/applyPatch";
import { readSettings } from "../../workbook/ledger/settings";
import type { ApplyLevel, Job, Options } from "../asked/options";
import { withSchemeFile } from "../asked/schemeFile";
import type { Stopwatch } from "../measures/stopwatch";
import type { BatchReport } from "../report/report";
import { clusterRows, findingRows, mappingRows, tierRows } from "../report/reportRows";
import { type Ledger, readLedger } from "./ledger";

/** The parts of a run that are timed, before it starts. */
export const noTime = {
  openMs: 0,
  readMs: 0,
  inspectMs: 0,
  dedupeMs: 0,
  tierMs: 0,
  writeMs: 0,
  saveMs: 0,
};
export type Part = keyof typeof noTime;
export type Told = (zh: string, en: string) => void;
type Results = Omit<BatchReport, "version" | "input" | "asOf" | "timings" | "traffic">;

const author = "client-ledger batch";
const installReason = words("一键建表", "Install sheets");

/** Runs the jobs on the workbook that is open in this process and tells what was found and written. */
export async function run(options: Options, watch: Stopwatch<Part>, tell: Told): Promise<Results> {
  const analysis = createAnalysis();
  const context: JobContext = { language: options.language, asOf: options.asOf };
  const read = () => watch.time("readMs", () => readLedger(analysis, options.asOf, options.columns));
  const apply = (patch: Patch) =>
    watch.time("writeMs", () => applyPatch(patch, { author, language: options.language }));
  let ledger = await read();
  const first = ledger;
  const jobs = options.jobs ?? usualJobs(ledger);
  const sum: Sum = { written: { cells: 0, rowsRemoved: 0, rowsAdded: 0 }, conflicts: 0 };
  tell(`已读取 ${countsLine(ledger, "zh")}`, `Read ${countsLine(ledger, "en")}`);

  if (jobs.includes("install") && options.apply !== "none") {
    add(sum, await watch.time("writeMs", () => install(ledger.heads, options.language)));
    ledger = await read();
  }
  // A team's own scheme is kept in the workbook.
  const { scheme: kept } = keptSchemeOf((await readSettings()).get(schemeKey));
  const scheme = options.scheme === null ? kept : withSchemeFile(kept, options.scheme);
  const work: Work = { analysis, jobs, context: { ...context, scheme } };
  const results = await analyse(work, watch);
  if (options.apply !== "none") await write(work, options.apply, { read, apply }, sum);
  return {
    mapping: mappingRows(first.mappings),
    counts: first.summary.rows,
    ...results,
    patch: sum.written,
    conflicts: sum.conflicts,
  };
}

/** The usual set of standard sheets; what a pane would ask about is left at its defaults. */
function install(heads: Ledger["heads"], language: Options["language"]): Promise<Applied> {
  const chosen = { language: settledLanguage(heads, language), profile: "standard", goals: [] } as const;
  return applyInstall(installPatch(heads, chosen, installReason[language]), chosen, { author, language });
}

/** The jobs that are run, and on what. */
interface Work {
  readonly analysis: Analysis;
  readonly jobs: readonly Job[];
  readonly context: TierContext;
}

/** The open workbook. */
interface Workbook {
  readonly read: () => Promise<Ledger>;
  readonly apply: (patch: Patch) => Promise<Applied>;
}

interface Sum {
  written: BatchReport["patch"];
  conflicts: number;
}

/** Standard sheets are installed only where the workbook has no customers of its own. */
function usualJobs({ mappings }: Ledger): readonly Job[] {
  const holdsCustomers = mappings.some((mapping) => mapping.role === "customers");
  return [holdsCustomers ? "adopt" : "install", "inspect", "dedupe", "tier"];
}

async function analyse({ analysis, jobs, context }: Work, watch: Stopwatch<Part>) {
  const silent = () => {};
  const inspected = jobs.includes("inspect")
    ? await watch.time("inspectMs", () => analysis.inspect(context, silent))
    : null;
  if (jobs.includes("dedupe")) await watch.time("dedupeMs", () => analysis.findDuplicates(context, silent));
  if (jobs.includes("tier")) await watch.time("tierMs", () => analysis.assignTiers(context, silent));
  const everything = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
  const items = <T>(wanted: Job, page: () => Page<T>) => (jobs.includes(wanted) ? page().items : []);
  return {
    findings: findingRows(items("inspect", () => analysis.findings(everything))),
    notEvaluated: inspected?.notEvaluated.map(({ ruleId, reason }) => ({ ruleId, reason })) ?? [],
    clusters: clusterRows(items("dedupe", () => analysis.clusters(everything))),
    tiers: tierRows(items("tier", () => analysis.tiers(everything))),
  };
}

/**
 * Each job is written and the workbook read again before the next, as a person would work: corrected values find
 * more duplicates, merged customers get one tier. Where nothing was written, what is known still holds.
 */
async function write(
  { analysis, jobs, context }: Work,
  level: ApplyLevel,
  { read, apply }: Workbook,
  sum: Sum,
): Promise<void> {
  const silent = () => {};
  const scope = level === "safe" ? { allCertain: true } : undefined;
  let readAgain = false;
  const writeAndRead = async (patch: Patch) => {
    if (!add(sum, await apply(patch), patch)) return;
    await read();
    readAgain = true;
  };
  if (jobs.includes("inspect")) await writeAndRead(analysis.correctionPatch({}));
  if (jobs.includes("dedupe")) {
    if (readAgain) analysis.findDuplicates(context, silent);
    await writeAndRead(analysis.mergePatch({}, scope));
  }
  if (jobs.includes("tier")) {
    if (readAgain) analysis.assignTiers(context, silent);
    const patch = analysis.tierPatch({});
    add(sum, await apply(patch), patch);
  }
}

/** Whether anything was written; records of the sheets `patch` adds count as rows. */
function add(sum: Sum, applied: Applied, patch?: Patch): boolean {
  const { cells, rowsRemoved, sheetsAdded } = applied.written;
  const rowsAdded = applied.written.rowsAdded + (patch && sheetsAdded > 0 ? recordsOfNewSheets(patch) : 0);
  sum.written = {
    cells: sum.written.cells + cells,
    rowsRemoved: sum.written.rowsRemoved + rowsRemoved,
    rowsAdded: sum.written.rowsAdded + rowsAdded,
  };
  sum.conflicts += applied.conflicts.length;
  return applied.operationId !== null;
}

function recordsOfNewSheets({ changes }: Patch): number {
  return changes.reduce(
    (sum, change) => sum + (change.kind === "add-sheet" ? recordsIn(change.sheet) : 0),
    0,
  );
}

function countsLine({ summary: { rows } }: Ledger, language: "zh" | "en"): string {
  return language === "zh"
    ? `${rows.customers} 个客户、${rows.followUps} 条跟进、${rows.transactions} 笔交易`
    : `${rows.customers} customers, ${rows.followUps} follow-ups, ${rows.transactions} transactions`;
}
