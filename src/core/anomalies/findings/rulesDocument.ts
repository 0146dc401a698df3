import type { Words } from "../../sheets/words";
import type { Severity } from "../rule/hit";
import type { Remedy, Rule } from "../rule/rule";
import { sections } from "./sections";

const severityWords: Readonly<Record<Severity, string>> = {
  error: "错误 error",
  warning: "警告 warning",
  info: "提示 info",
};
const remedyWords: Readonly<Record<Remedy, string>> = {
  none: "—",
  safe: "可直接整理 safe",
  suggested: "逐项确认 suggested",
};

/** docs/rules.md: every rule with its reason, an example and what to do, by section of the catalogue. */
export function rulesDocument(rules: readonly Rule[]): string {
  const head = [
    "# 检查规则 · Rules",
    "",
    `共 ${rules.length} 条，其中 ${rules.filter((rule) => rule.onByDefault).length} 条默认开启。本文件由代码生成，请勿手改：\`UPDATE_DOCS=1 npx jest test/core/anomalies\`。`,
    "",
    `${rules.length} rules, ${rules.filter((rule) => rule.onByDefault).length} on by default. Generated from the code; a stale file fails the tests.`,
  ];
  const parts = Object.entries(sections).map(([letter, name]) => section(letter, name, rules));
  return `${[...head, ...parts.flat()].join("\n")}\n`;
}

function section(letter: string, name: Words, rules: readonly Rule[]): readonly string[] {
  const own = rules.filter((rule) => rule.catalogue.startsWith(letter));
  const sorted = [...own].sort((a, b) => a.catalogue.localeCompare(b.catalogue));
  return ["", `## ${letter} ${name["zh-CN"]} · ${name["en-US"]}`, ...sorted.flatMap(entry)];
}

function entry(rule: Rule): readonly string[] {
  const zh = rule.words["zh-CN"];
  const en = rule.words["en-US"];
  return [
    "",
    `### ${rule.catalogue} \`${rule.id}\` ${zh.title} · ${en.title}`,
    "",
    `${severityWords[rule.severity]} · ${remedyWords[rule.remedy]} · ${rule.onByDefault ? "默认开启 on" : "默认关闭 off"}`,
    "",
    `- ${zh.reason}例：${zh.example}。${zh.fix}`,
    `- ${en.reason} Example: ${en.example}. ${en.fix}`,
  ];
}
