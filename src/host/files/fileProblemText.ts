import type { FileProblem } from "./openWorkbookFile";

/** One line in both languages, for a notice or a terminal. */
interface ProblemText {
  readonly "zh-CN": string;
  readonly "en-US": string;
}

function text(zh: string, en: string): ProblemText {
  return { "zh-CN": zh, "en-US": en };
}

/** Why a file of this name was not opened, and what to do. */
export function fileProblemText(problem: FileProblem, name: string): ProblemText {
  switch (problem.code) {
    case "empty":
      return text(`「${name}」是空文件，请重新导出或复制一份`, `"${name}" is empty; export or copy it again`);
    case "not-a-workbook":
      return text(
        `「${name}」不是 Excel 工作簿，请另存为 .xlsx 或 .csv`,
        `"${name}" is not an Excel workbook; save it as .xlsx or .csv`,
      );
    case "old-xls":
      return text(
        `「${name}」是旧的 .xls 格式，请用 Excel 打开后另存为 .xlsx`,
        `"${name}" is an old .xls file; open it in Excel and save it as .xlsx`,
      );
    case "encrypted":
      return text(
        `「${name}」有打开密码，请先在 Excel 中去掉密码`,
        `"${name}" needs a password; remove it in Excel first`,
      );
    case "truncated":
      return text(
        `「${name}」不完整，可能没有下载或复制完，请重新获取`,
        `"${name}" is incomplete; download or copy it again`,
      );
    case "zip-without-workbook":
      return text(
        `「${name}」是压缩包，但里面没有工作簿，请选择 .xlsx 文件`,
        `"${name}" is a zip file without a workbook; choose an .xlsx file`,
      );
    case "damaged":
      return text(
        `「${name}」已损坏（${problem.part}），请在 Excel 中修复后另存`,
        `"${name}" is damaged (${problem.part}); repair it in Excel and save it again`,
      );
    case "too-large":
      return text(
        `「${name}」超出 Excel 的限制（${problem.limit} > ${problem.allowed}），请拆分后再试`,
        `"${name}" exceeds Excel's limit (${problem.limit} > ${problem.allowed}); split it`,
      );
  }
}
