import type { Dismissal } from "../../core/changes/proposal";

/** The ways the pane offers to leave a finding alone; putting it off to a day is done in the list. */
export const dismissWays = ["ignored", "false-alarm", "confirmed", "column"] as const;
export type DismissWay = (typeof dismissWays)[number];

export function dismissalOf(way: DismissWay, reason: string): Dismissal {
  return way === "column"
    ? { scope: "column", status: "ignored", reason }
    : { scope: "finding", status: way, reason };
}

export function wayOf({ scope, status }: Dismissal): DismissWay {
  if (scope === "column") return "column";
  return status === "postponed" ? "ignored" : status;
}
