import { recogniseSheets } from "../../core/adopt/recogniseSheets";
import type { InstallWish } from "../../core/templates/installPatch";
import { blueprintFor, installPatch } from "../../core/templates/installPatch";
import { createHeadlessModel } from "../../host/model/univer/createHeadlessModel";
import { attachInProcess } from "../../host/transports/inProcess";
import { applyInstall } from "../../workbook/applyInstall";
import { readHeads } from "../../workbook/reading/lists/readHeads";
import { stopwatch } from "../measures/stopwatch";
import { inventedLedger } from "./inventedLedger";
import { ledgerSize } from "./round";

const wish: InstallWish = { language: "zh-CN", profile: "keyAccount", goals: [] };
const noTime = { adoptMs: 0, recogniseMs: 0, blueprintMs: 0, installMs: 0, againMs: 0 };

/**
 * What a user waits for first, cold, on a workbook with their own rows: the preview of its columns (read and recognised)
 * and the standard sheets. `recogniseMs` and `blueprintMs` are the parts the pane itself computes in one go.
 */
export async function setupRound(customers: number): Promise<Readonly<Record<string, number>>> {
  const model = createHeadlessModel(inventedLedger(ledgerSize(customers)));
  const host = attachInProcess(model);
  const watch = stopwatch(noTime);
  const mappings = await watch.time("adoptMs", async () => {
    const heads = await readHeads();
    return watch.time("recogniseMs", () => recogniseSheets(heads));
  });
  const install = async () => {
    const heads = await readHeads();
    await watch.time("blueprintMs", () => blueprintFor(heads, wish));
    const options = { author: "bench", language: wish.language, now: () => new Date(2024, 5, 30) };
    const { profile, goals = [], language } = wish;
    return applyInstall(installPatch(heads, wish, "bench"), { profile, goals, language }, options);
  };
  await watch.time("installMs", install);
  const { syncs, requestBytes } = host.counters();
  await watch.time("againMs", install);
  return {
    customers,
    ...watch.spent,
    columns: mappings.reduce((sum, { columns }) => sum + columns.length, 0),
    syncs,
    largestRequestBytes: requestBytes.largest,
  };
}
