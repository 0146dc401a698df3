import type { Dismissal } from "../../../core/changes/proposal";

/** The ways to leave a finding alone, the most frequent first. */
export const dismissWays = ["confirmed", "false-alarm", "postponed", "ignored", "column"] as const;
export type DismissWay = (typeof dismissWays)[number];

/** `until` is the Excel serial day a postponed finding comes back on. */
export function dismissalOf(way: DismissWay, reason: string, until: number): Dismissal {
  if (way === "column") return { scope: "column", status: "ignored", reason };
  const dismissal = { scope: "finding", status: way, reason } as const;
  return way === "postponed" ? { ...dismissal, until } : dismissal;
}

export function wayOf({ scope, status }: Dismissal): DismissWay {
  return scope === "column" ? "column" : status;
}
