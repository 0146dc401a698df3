import type { Analysis } from "../../core/analysis/analysis";
import { createAnalysis } from "../../core/analysis/createAnalysis";
import type { Patch } from "../../core/changes/patch";
import { keptSchemeOf, schemeKey } from "../../core/tiering/scheme/keptScheme";
import { readXlsx } from "../../host/files/workbook/readXlsx";
import { writeXlsx } from "../../host/files/workbook/writeXlsx";
import { createHeadlessModel } from "../../host/model/univer/createHeadlessModel";
import { attachInProcess } from "../../host/transports/inProcess";
import { applyPatch } from "../../workbook/applyPatch";
import { readSettings } from "../../workbook/ledger/settings";
import { readHeldReport } from "../../workbook/own/readHeldReport";
import { cpuTime, stopwatch } from "../measures/stopwatch";
import { readLedger } from "../run/ledger";

const language = "zh-CN";
const noTime = { openMs: 0, readMs: 0, tierMs: 0, writeMs: 0, reportMs: 0, dueMs: 0, saveMs: 0 };
type Part = keyof typeof noTime;

/** The parts by the clock on the wall and by what was computed. */
function bothClocks() {
  const [wall, cpu] = [stopwatch(noTime), stopwatch(noTime, cpuTime)];
  const time = <T>(part: Part, work: () => T | Promise<T>) => wall.time(part, () => cpu.time(part, work));
  return { wall: wall.spent, cpu: cpu.spent, time };
}
type Watch = Pick<ReturnType<typeof bothClocks>, "time">;

/** From the click to the written report. */
const quarterOf = ({ readMs, tierMs, writeMs, reportMs }: typeof noTime) =>
  readMs + tierMs + writeMs + reportMs;

/** What one quarter took and left: milliseconds by part, round trips, bytes, rows and conflicts. */
export interface QuarterFigures {
  readonly asOf: string;
  readonly quarterMs: number;
  readonly quarterCpuMs: number;
  readonly wall: typeof noTime;
  readonly cpu: typeof noTime;
  readonly rows: number;
  readonly conflicts: number;
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/**
 * The quarters one after the other, each on the file the one before has saved; each is told when it is done. The answer
 * is the last file.
 */
export async function quarterRounds(
  file: Uint8Array,
  days: readonly string[],
  tell: (figures: QuarterFigures) => void,
): Promise<Uint8Array> {
  let bytes = file;
  for (const asOf of days) {
    const { saved, figures } = await oneQuarter(bytes, asOf);
    bytes = saved;
    tell(figures);
  }
  return bytes;
}

async function oneQuarter(bytes: Uint8Array, asOf: string) {
  const watch = bothClocks();
  const model = await watch.time("openMs", async () => {
    const opened = createHeadlessModel(readXlsx(bytes, "quarter.xlsx"));
    await opened.settled();
    return opened;
  });
  const host = attachInProcess(model);
  const written = await runQuarter(asOf, watch);
  const { syncs, requestBytes, responseBytes } = host.counters();
  const saved = await watch.time("saveMs", async () => {
    await model.settled();
    return writeXlsx(model.snapshot());
  });
  host.detach();
  model.dispose();
  const figures: QuarterFigures = {
    asOf,
    quarterMs: quarterOf(watch.wall),
    quarterCpuMs: quarterOf(watch.cpu),
    wall: watch.wall,
    cpu: watch.cpu,
    ...written,
    syncs,
    requestBytes: requestBytes.total,
    responseBytes: responseBytes.total,
  };
  return { saved, figures };
}

/** The steps of the pane: read, tiers, write them, write the report, bring the due list up to date. */
async function runQuarter(asOf: string, watch: Watch) {
  const analysis = createAnalysis();
  const job = { language, asOf } as const;
  await watch.time("readMs", () => readLedger(analysis, asOf, []));
  await watch.time("tierMs", () => assign(analysis, asOf));
  const patches = [
    ["writeMs", () => analysis.tierPatch({})],
    ["reportMs", async () => analysis.reportPatch(await readHeldReport(), job)],
    ["dueMs", () => analysis.dueListPatch(job)],
  ] as const;
  let [rows, conflicts] = [0, 0];
  for (const [part, patch] of patches) {
    const applied = await watch.time(part, async () => apply(await patch()));
    rows += applied.written.rowsAdded + applied.written.cells;
    conflicts += applied.conflicts.length;
  }
  return { rows, conflicts };
}

async function assign(analysis: Analysis, asOf: string): Promise<void> {
  const { scheme } = keptSchemeOf((await readSettings()).get(schemeKey));
  analysis.assignTiers({ language, asOf, scheme }, () => undefined);
}

const apply = (patch: Patch) => applyPatch(patch, { author: "bench", language });
