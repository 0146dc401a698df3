import type { FileProblem } from "../files/openWorkbookFile";
import type { PageLanguage } from "./pageWords";

const words: Readonly<Record<FileProblem["code"], Readonly<Record<PageLanguage, string>>>> = {
  empty: { "zh-CN": "是空文件，请重新导出或复制一份。", "en-US": "is empty; export or copy it again." },
  "not-a-workbook": {
    "zh-CN": "不是 Excel 工作簿，请另存为 .xlsx 或 .csv。",
    "en-US": "is not an Excel workbook; save it as .xlsx or .csv.",
  },
  "old-xls": {
    "zh-CN": "是旧的 .xls 格式，请用 Excel 另存为 .xlsx。",
    "en-US": "is an old .xls file; save it as .xlsx in Excel.",
  },
  encrypted: {
    "zh-CN": "有打开密码，请先在 Excel 中去掉密码。",
    "en-US": "needs a password; remove it in Excel first.",
  },
  truncated: {
    "zh-CN": "不完整，可能没有下载或复制完，请重新获取。",
    "en-US": "is incomplete; download or copy it again.",
  },
  "zip-without-workbook": {
    "zh-CN": "是压缩包，里面没有工作簿。",
    "en-US": "is a zip file without a workbook.",
  },
  damaged: {
    "zh-CN": "已损坏，请在 Excel 中修复后另存。",
    "en-US": "is damaged; repair it in Excel and save it again.",
  },
  "too-large": {
    "zh-CN": "超出 Excel 的限制，请拆分后再打开。",
    "en-US": "exceeds Excel's limits; split it.",
  },
};

/** Why a file was not opened, and what to do. */
export function sayFileProblem(name: string, problem: FileProblem, language: PageLanguage): string {
  return language === "zh-CN"
    ? `「${name}」${words[problem.code][language]}`
    : `"${name}" ${words[problem.code][language]}`;
}
