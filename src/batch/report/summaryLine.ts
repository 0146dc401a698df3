import type { Options } from "../asked/options";
import type { BatchReport } from "./report";

/** What a run did, short enough for a terminal. */
export function summaryLine(report: BatchReport, { language, out }: Options): string {
  const { counts, clusters, findings, tiers, patch, conflicts } = report;
  const certain = clusters.filter((cluster) => cluster.certainty === "certain").length;
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.filter((finding) => finding.severity === "warning").length;
  const tier = (name: BatchReport["tiers"][number]["tier"]) =>
    tiers.filter((row) => row.tier === name).length;
  if (language === "zh-CN") {
    return [
      `${report.input}（截至 ${report.asOf}）：${counts.customers} 个客户、${counts.followUps} 条跟进、${counts.transactions} 笔交易`,
      `重复：确定 ${certain} 组，疑似 ${clusters.length - certain} 组`,
      `异常：错误 ${errors}，警告 ${warnings}`,
      `分级：核心 ${tier("core")}，潜力 ${tier("potential")}，普通 ${tier("regular")}，流失 ${tier("lost")}，新客户 ${tier("new")}，未成交 ${tier("prospect")}`,
      out === null
        ? "未写入文件"
        : `已写入 ${out}：改 ${patch.cells} 格，增 ${patch.rowsAdded} 行，减 ${patch.rowsRemoved} 行，冲突 ${conflicts}`,
    ].join("\n");
  }
  return [
    `${report.input} (as of ${report.asOf}): ${counts.customers} customers, ${counts.followUps} follow-ups, ${counts.transactions} transactions`,
    `Duplicates: ${certain} certain groups, ${clusters.length - certain} probable`,
    `Anomalies: ${errors} errors, ${warnings} warnings`,
    `Tiers: core ${tier("core")}, potential ${tier("potential")}, regular ${tier("regular")}, lost ${tier("lost")}, new ${tier("new")}, prospects ${tier("prospect")}`,
    out === null
      ? "Nothing written"
      : `Written to ${out}: ${patch.cells} cells, ${patch.rowsAdded} rows added, ${patch.rowsRemoved} removed, ${conflicts} conflicts`,
  ].join("\n");
}
