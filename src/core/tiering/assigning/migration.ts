import { type Tier, tiers } from "../../sheets/tier";
import type { Tiering } from "./assignTiers";

/** Customers that went from one tier to another, and the window's net amount they bring. */
export interface Move {
  readonly from: Tier | null;
  readonly to: Tier;
  readonly count: number;
  readonly amount: number;
}

/** 迁移矩阵: every pair of tiers that occurs, by the order of tiers; from null = not there in the last period. */
export function migrationOf({ assignments, now }: Tiering): readonly Move[] {
  const cells = new Map<string, { count: number; amount: number }>();
  assignments.forEach((assignment, customer) => {
    if (!assignment) return;
    const key = `${assignment.previous ?? ""} ${assignment.tier}`;
    const cell = cells.get(key) ?? { count: 0, amount: 0 };
    cell.count++;
    cell.amount += now.metrics.monetary[customer] || 0;
    cells.set(key, cell);
  });
  return [null, ...tiers].flatMap((from) =>
    tiers.flatMap((to) => {
      const cell = cells.get(`${from ?? ""} ${to}`);
      return cell ? [{ from, to, ...cell }] : [];
    }),
  );
}
