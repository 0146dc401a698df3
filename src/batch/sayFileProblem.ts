import type { FileProblem } from "../host/files/openWorkbookFile";
import { BatchProblem } from "./batchProblem";

/** A file that cannot be opened, in one line that names it and says what to do. */
export function sayFileProblem(problem: FileProblem, name: string): BatchProblem {
  switch (problem.code) {
    case "empty":
      return new BatchProblem(
        `「${name}」是空文件，请重新导出或复制一份`,
        `"${name}" is empty; export or copy it again`,
      );
    case "not-a-workbook":
      return new BatchProblem(
        `「${name}」不是 Excel 工作簿，请另存为 .xlsx 或 .csv`,
        `"${name}" is not an Excel workbook; save it as .xlsx or .csv`,
      );
    case "old-xls":
      return new BatchProblem(
        `「${name}」是旧的 .xls 格式，请用 Excel 打开后另存为 .xlsx`,
        `"${name}" is an old .xls file; open it in Excel and save it as .xlsx`,
      );
    case "encrypted":
      return new BatchProblem(
        `「${name}」有打开密码，请先在 Excel 中去掉密码`,
        `"${name}" needs a password; remove it in Excel first`,
      );
    case "truncated":
      return new BatchProblem(
        `「${name}」不完整，可能没有下载或复制完，请重新获取`,
        `"${name}" is incomplete; download or copy it again`,
      );
    case "zip-without-workbook":
      return new BatchProblem(
        `「${name}」是压缩包，但里面没有工作簿，请选择 .xlsx 文件`,
        `"${name}" is a zip file without a workbook; choose an .xlsx file`,
      );
    case "damaged":
      return new BatchProblem(
        `「${name}」已损坏（${problem.part}），请在 Excel 中修复后另存`,
        `"${name}" is damaged (${problem.part}); repair it in Excel and save it again`,
      );
    case "too-large":
      return new BatchProblem(
        `「${name}」超出 Excel 的限制（${problem.limit} > ${problem.allowed}），请拆分后再试`,
        `"${name}" exceeds Excel's limit (${problem.limit} > ${problem.allowed}); split it`,
      );
  }
}
