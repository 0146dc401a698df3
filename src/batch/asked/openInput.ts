import fs from "node:fs";
import path from "node:path";
import { fileProblemText } from "../../host/files/fileProblemText";
import { openWorkbookFile } from "../../host/files/openWorkbookFile";
import type { WorkbookSnapshot } from "../../host/model/workbookSnapshot";
import { BatchProblem } from "./batchProblem";
import { fileErrorCode } from "./fileErrorCode";

/** Reads the input file whole; anything that is no workbook is one clear line. The file is never written to. */
export function openInput(file: string): WorkbookSnapshot {
  const name = path.basename(file);
  const opened = openWorkbookFile(bytesOf(file), name);
  if (opened.ok) return opened.snapshot;
  const said = fileProblemText(opened.problem, name);
  throw new BatchProblem(said["zh-CN"], said["en-US"]);
}

function bytesOf(file: string): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    const code = fileErrorCode(error);
    if (code === "EISDIR") {
      throw new BatchProblem(
        `「${file}」是文件夹，请指定一个 .xlsx 或 .csv 文件`,
        `"${file}" is a folder; name an .xlsx or .csv file`,
      );
    }
    throw code === "ENOENT"
      ? new BatchProblem(`找不到文件「${file}」，请检查路径`, `File not found: "${file}"; check the path`)
      : new BatchProblem(
          `无法读取文件「${file}」（${code}），请检查权限`,
          `Cannot read "${file}" (${code}); check its permissions`,
        );
  }
}
