import type { CellValue } from "../../sheets/cell";
import type { SheetSpec } from "../../sheets/column";
import { defaultPolicy } from "../../sheets/standard/tierPolicy";
import type { Language } from "../../sheets/words";
import { words } from "../../sheets/words";

const tierNames = {
  core: words("核心客户", "Core"),
  potential: words("潜力客户", "Potential"),
  regular: words("普通客户", "Regular"),
  lost: words("流失客户", "Lost"),
  new: words("新客户", "New"),
} as const;

/** 分级策略 as it is first written, in the order of its columns. */
export function policyRows(spec: SheetSpec, language: Language): readonly (readonly CellValue[])[] {
  const rows = defaultPolicyRows(language);
  return rows.map((row) => spec.columns.map(({ key }) => row[key] ?? ""));
}

/** The default policy by column key. */
export function defaultPolicyRows(language: Language): readonly Readonly<Record<string, CellValue>>[] {
  return defaultPolicy.map(({ tier, lead, everyDays, responseTime, goal, actions, ...counts }) => ({
    tier: tierNames[tier][language],
    lead: lead[language],
    everyDays,
    responseTime: responseTime[language],
    goal: goal[language],
    actions: actions[language],
    ...counts,
  }));
}
