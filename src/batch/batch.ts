import fs from "node:fs";
import path from "node:path";
import { writeXlsx } from "../host/files/workbook/writeXlsx";
import { createHeadlessModel } from "../host/model/univer/createHeadlessModel";
import type { WorkbookModel } from "../host/model/workbookModel";
import { attachInProcess } from "../host/transports/inProcess";
import { WorkbookError } from "../workbook/excel/workbookError";
import { BatchProblem } from "./asked/batchProblem";
import { fileErrorCode } from "./asked/fileErrorCode";
import { openInput } from "./asked/openInput";
import { type Options, readOptions } from "./asked/options";
import { type Stopwatch, stopwatch } from "./measures/stopwatch";
import { type BatchReport, reportSchema } from "./report/report";
import { summaryLine } from "./report/summaryLine";
import { noTime, type Part, run } from "./run/run";

/** `npm run -s batch`: the pane's jobs on a file, through the real office.js and the local workbook host. */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args, new Date().toISOString().slice(0, 10));
  if (options.out !== null && path.resolve(options.out) === path.resolve(options.input)) {
    throw new BatchProblem(
      "输出文件不能与输入文件相同，请另取一个名字",
      "The output must not be the input file; choose another name",
    );
  }
  const watch = stopwatch(noTime);
  const model = await watch.time("openMs", () => createHeadlessModel(openInput(options.input)));
  const host = attachInProcess(model);
  const tell = (zh: string, en: string) => console.error(options.language === "zh-CN" ? zh : en);
  const results = await run(options, watch, tell);
  const { syncs, requestBytes, responseBytes } = host.counters();
  if (options.out !== null) await save(options.out, model, watch);
  const report: BatchReport = {
    version: 1,
    input: path.basename(options.input),
    asOf: options.asOf,
    ...results,
    timings: watch.spent,
    traffic: {
      syncs,
      largestRequestBytes: requestBytes.largest,
      largestResponseBytes: responseBytes.largest,
    },
  };
  if (options.report !== null)
    writeWhole(options.report, JSON.stringify(reportSchema.parse(report), null, 1));
  console.log(summaryLine(report, options));
  host.detach();
  model.dispose();
}

async function save(file: string, model: WorkbookModel, watch: Stopwatch<Part>): Promise<void> {
  await watch.time("saveMs", async () => {
    await model.settled();
    writeWhole(file, writeXlsx(model.snapshot()));
  });
}

/** The file appears whole or not at all. */
function writeWhole(file: string, content: string | Uint8Array): void {
  const half = `${file}.${process.pid}.part`;
  try {
    fs.writeFileSync(half, content);
    fs.renameSync(half, file);
  } catch (error) {
    fs.rmSync(half, { force: true });
    const code = fileErrorCode(error);
    throw new BatchProblem(
      `无法写入「${file}」（${code}），请检查文件夹是否存在、是否可写`,
      `Cannot write "${file}" (${code}); check that the folder exists and is writable`,
    );
  }
}

function languageOf(args: readonly string[]): Options["language"] {
  return args.includes("en-US") || args.includes("--lang=en-US") ? "en-US" : "zh-CN";
}

main(process.argv.slice(2)).then(
  // Timers of the spreadsheet engine would keep the process alive.
  () => process.exit(0),
  (error: unknown) => {
    if (error instanceof BatchProblem) {
      console.error(error.inLanguage(languageOf(process.argv)));
      process.exit(2);
    }
    if (error instanceof WorkbookError) console.error(`${error.code} ${JSON.stringify(error.params)}`);
    console.error(error);
    process.exit(1);
  },
);
