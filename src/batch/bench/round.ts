import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { writeXlsx } from "../../host/files/workbook/writeXlsx";
import { createHeadlessModel } from "../../host/model/univer/createHeadlessModel";
import { attachInProcess } from "../../host/transports/inProcess";
import { openInput } from "../asked/openInput";
import { stopwatch } from "../measures/stopwatch";
import { noTime, run } from "../run/run";
import { inventedLedger, type LedgerSize } from "./inventedLedger";

const ratios = { followUps: 2.5, transactions: 10 } as const;

export function ledgerSize(customers: number): LedgerSize {
  return {
    customers,
    followUps: Math.round(customers * ratios.followUps),
    transactions: customers * ratios.transactions,
  };
}

/** The whole job on an invented workbook: open, install, read, three analyses, write, save. */
export async function wholeRound(size: LedgerSize): Promise<Readonly<Record<string, number>>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "round-"));
  const input = path.join(folder, "in.xlsx");
  fs.writeFileSync(input, writeXlsx(inventedLedger(size)));
  const watch = stopwatch(noTime);
  const model = await watch.time("openMs", () => createHeadlessModel(openInput(input)));
  const host = attachInProcess(model);
  const results = await run(
    {
      input,
      out: "out.xlsx",
      report: null,
      jobs: ["install", "inspect", "dedupe", "tier"],
      asOf: "2024-06-30",
      apply: "safe",
      columns: [],
      language: "zh-CN",
      scheme: null,
    },
    watch,
    () => {},
  );
  const bytes = await watch.time("saveMs", async () => {
    await model.settled();
    return writeXlsx(model.snapshot());
  });
  const { syncs, requestBytes, responseBytes } = host.counters();
  fs.rmSync(folder, { recursive: true });
  return {
    ...watch.spent,
    ...results.patch,
    conflicts: results.conflicts,
    clusters: results.clusters.length,
    findings: results.findings.length,
    savedBytes: bytes.length,
    syncs,
    largestRequestBytes: requestBytes.largest,
    largestResponseBytes: responseBytes.largest,
  };
}
