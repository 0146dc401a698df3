import { inventedLedger } from "../../src/batch/bench/inventedLedger";
import { readLedger } from "../../src/batch/run/ledger";
import { createAnalysis } from "../../src/core/analysis/createAnalysis";
import type { TierView } from "../../src/core/analysis/tiering/views/tierViews";
import type { Decisions, TierDecision } from "../../src/core/changes/proposal";
import { openOwnTable } from "../../src/core/templates/own/ownSheets";
import { keptSchemeOf, schemeKey } from "../../src/core/tiering/scheme/keptScheme";
import { fourTiers } from "../../src/core/tiering/scheme/scheme";
import { serialOfIsoDay } from "../../src/core/values/dates/serialDay";
import { readXlsx } from "../../src/host/files/workbook/readXlsx";
import { writeXlsx } from "../../src/host/files/workbook/writeXlsx";
import { createHeadlessModel } from "../../src/host/model/univer/createHeadlessModel";
import { attachInProcess } from "../../src/host/transports/inProcess";
import { applyPatch } from "../../src/workbook/applyPatch";
import { readSettings, writeSetting } from "../../src/workbook/ledger/settings";
import { readLastTiering } from "../../src/workbook/own/readLastTiering";
import { readOwnSheets } from "../../src/workbook/own/readOwnSheets";
import { readHeads } from "../../src/workbook/reading/lists/readHeads";

const days = ["2023-09-30", "2023-12-31", "2024-03-31", "2024-06-30"];
const everything = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
const silent = () => undefined;
/** Set by hand in the second quarter, until the end of the third. */
const byHand = { verdict: "accept", tier: "core", reason: "战略客户", by: "林晚" } as const;
const until = serialOfIsoDay("2024-03-31");

/** Opens a file, lets `work` loose on it through office.js, and gives the file as it is saved then. */
async function onFile<T>(bytes: Uint8Array, work: () => Promise<T>): Promise<readonly [Uint8Array, T]> {
  const model = createHeadlessModel(readXlsx(bytes, "账本.xlsx"));
  const host = attachInProcess(model);
  const result = await work();
  await model.settled();
  const saved = writeXlsx(model.snapshot());
  host.detach();
  model.dispose();
  return [saved, result];
}

interface Quarter {
  readonly views: readonly TierView[];
  readonly comparedWith: string | null;
  readonly changes: number;
  readonly conflicts: number;
}

/** One quarter's run by the kept scheme, written. */
async function quarter(asOf: string, decide: (views: readonly TierView[]) => Decisions<TierDecision>) {
  const analysis = createAnalysis();
  await readLedger(analysis, asOf, []);
  const { scheme } = keptSchemeOf((await readSettings()).get(schemeKey));
  const summary = analysis.assignTiers({ language: "zh-CN", asOf, scheme }, silent);
  const views = analysis.tiers(everything).items;
  const patch = analysis.tierPatch(decide(views));
  const { conflicts } = await applyPatch(patch, { author: "test", language: "zh-CN" });
  const written: Quarter = {
    views,
    comparedWith: summary.comparedWith,
    changes: patch.changes.length,
    conflicts: conflicts.length,
  };
  return written;
}

/** The rows of a sheet of ours, by column key. */
async function tableOf(id: "tierHistory" | "valueAnalysis") {
  const own = (await readOwnSheets(await readHeads())).find((sheet) => sheet.id === id);
  const table = own ? openOwnTable(own) : null;
  return (table?.rows ?? []).map(
    ({ cells }) =>
      (key: string) =>
        table?.value(cells, key) ?? "",
  );
}

describe("four quarters in a row, the workbook saved and reopened between", () => {
  let file = writeXlsx(inventedLedger({ customers: 90, followUps: 60, transactions: 1100 }));
  const quarters: Quarter[] = [];

  beforeAll(async () => {
    const scheme = { ...fourTiers, cutoffs: { ...fourTiers.cutoffs, core: 75 } };
    [file] = await onFile(file, () => writeSetting(schemeKey, scheme, "zh-CN"));
    for (const [i, day] of days.entries()) {
      const decide = (views: readonly TierView[]): Decisions<TierDecision> => {
        const chosen = views.find(({ tier }) => tier === "regular");
        return i === 1 && chosen ? { [chosen.id]: { ...byHand, until } } : {};
      };
      const [saved, made] = await onFile(file, () => quarter(day, decide));
      file = saved;
      quarters.push(made);
    }
  }, 120_000);

  it("compare each quarter with the one before, and the first with none", () => {
    expect(quarters.map(({ comparedWith }) => comparedWith)).toEqual([null, "2023Q3", "2023Q4", "2024Q1"]);
    expect(quarters.map(({ conflicts }) => conflicts)).toEqual([0, 0, 0, 0]);
  });

  it("leave one row per customer and period, each naming the tier of the period before", async () => {
    const [, history] = await onFile(file, () => tableOf("tierHistory"));
    const names = ["2023Q3", "2023Q4", "2024Q1", "2024Q2"];
    const tierOf = new Map(history.map((cell) => [`${cell("period")} ${cell("customerId")}`, cell("tier")]));
    expect(tierOf.size).toBe(history.length);
    expect(history).toHaveLength(quarters.reduce((sum, { views }) => sum + views.length, 0));
    for (const cell of history) {
      const before = names[names.indexOf(String(cell("period"))) - 1];
      expect(cell("previousTier")).toBe(tierOf.get(`${before} ${cell("customerId")}`) ?? "");
    }
  }, 60_000);

  it("keep a tier set by hand in force to its last day, with who set it, and let it go after", async () => {
    const [, history] = await onFile(file, () => tableOf("tierHistory"));
    const id = history.find((cell) => cell("byHand") === "是")?.("customerId");
    const own = history.filter((cell) => cell("customerId") === id);
    expect(own.map((cell) => cell("byHand"))).toEqual(["", "是", "是", ""]);
    expect(own[2]?.("tierReason")).toContain("人工指定为核心客户（战略客户，林晚，至 2024-03-31）");
    expect(own[3]?.("tierReason")).not.toContain("人工");
  }, 60_000);

  it("use the scheme kept in the workbook, and answer which period was written last", async () => {
    const [, last] = await onFile(file, async () => readLastTiering(await readHeads()));
    expect(last).toEqual({ period: "2024Q2", asOf: "2024-06-30", customers: quarters[3]?.views.length });
    const lowest = Math.min(
      ...(quarters[0]?.views ?? []).flatMap(({ tier, score }) => (tier === "core" ? [score] : [])),
    );
    expect(lowest).toBeGreaterThanOrEqual(75);
    expect(lowest).toBeLessThan(80);
  }, 60_000);

  it("change nothing when the last quarter is run and written again", async () => {
    const [, again] = await onFile(file, () => quarter("2024-06-30", () => ({})));
    expect(again).toMatchObject({ comparedWith: "2024Q1", changes: 0, conflicts: 0 });
  }, 60_000);
});
