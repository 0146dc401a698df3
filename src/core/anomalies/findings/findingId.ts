import type { Hit } from "../rule/hit";

/** Names a finding within one inspection, e.g. "invalid-phone:customers:3:41" (rule, role, column, table row). */
export function findingId(ruleId: string, hit: Hit): string {
  return `${ruleId}:${hit.role}:${hit.column ?? ""}:${hit.row}`;
}
