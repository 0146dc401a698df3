import type { FindingGroup } from "../../../core/analysis/anomalies/views/findingViews";
import { type Severity, severities } from "../../../core/anomalies/rule/hit";

/** The first look shows every error but only the ten largest warnings: more is not read. */
const firstWarnings = 10;

export interface Arranged {
  readonly systemic: readonly FindingGroup[];
  readonly groups: readonly FindingGroup[];
  /** Warnings held back on the first look. */
  readonly held: number;
}

/** Groups as the page shows them: systemic ones apart, errors before warnings before hints, the largest first. */
export function arrange(
  all: readonly FindingGroup[],
  only: Severity | null,
  everyWarning: boolean,
): Arranged {
  const wanted = all.filter(({ severity }) => (only === null ? severity !== "info" : severity === only));
  const sorted = [...wanted].sort(bySeverityThenCount);
  const systemic = sorted.filter((group) => group.systemic);
  const plain = sorted.filter((group) => !group.systemic);
  if (everyWarning || only !== null) return { systemic, groups: plain, held: 0 };
  const warnings = plain.filter(({ severity }) => severity === "warning");
  const held = new Set(warnings.slice(firstWarnings));
  return { systemic, groups: plain.filter((group) => !held.has(group)), held: held.size };
}

function bySeverityThenCount(one: FindingGroup, other: FindingGroup): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity) || other.count - one.count;
}
