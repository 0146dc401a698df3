import type { Tier } from "../../../core/sheets/tier";
import type { Move } from "../../../core/tiering/assigning/migration";

/** What a quarter did to customers, in the words of 分级历史. */
export const moveKinds = ["up", "back", "added", "down", "lost"] as const;
export type MoveKind = (typeof moveKinds)[number];

const ladder: readonly Tier[] = ["prospect", "lost", "new", "regular", "potential", "core"];

/** What a step from one tier to another is; null where nothing moved. */
export function moveKind(from: Tier | null, to: Tier): MoveKind | null {
  if (from === to) return null;
  if (from === null) return "added";
  if (to === "lost") return "lost";
  if (from === "lost") return "back";
  return ladder.indexOf(to) > ladder.indexOf(from) ? "up" : "down";
}

/** Customers by what happened to them. */
export function moveCounts(moves: readonly Move[]): Readonly<Record<MoveKind, number>> {
  const counts = { up: 0, back: 0, added: 0, down: 0, lost: 0 };
  for (const { from, to, count } of moves) {
    const kind = moveKind(from, to);
    if (kind) counts[kind] += count;
  }
  return counts;
}

/** Customers that rose or came back, less those that fell or were lost. */
export function netChange({ up, back, down, lost }: Readonly<Record<MoveKind, number>>): number {
  return up + back - down - lost;
}

/** The share of each tier's customers of last period that a move took, 0…1. */
export function shareOfRow({ from, count }: Move, moves: readonly Move[]): number {
  const all = moves.reduce((sum, move) => sum + (move.from === from ? move.count : 0), 0);
  return all > 0 ? count / all : 0;
}
