import type { Tier } from "../sheets/tier";
import type { ContactRhythm } from "../tiering/whatIf";
import type { ContactDays } from "./contactDays";

export interface DueInput {
  readonly days: ContactDays;
  /** Tier in force by customer row; null = not tiered yet, then the customer is treated as 普通. */
  readonly tiers: readonly (Tier | null)[];
  readonly everyDays: ContactRhythm;
  /** Customers no longer served. */
  readonly excluded: ReadonlySet<number>;
  readonly today: number;
}

/** One customer to be contacted; days as serial numbers, NaN where there is none. */
export interface DueFollowUp {
  readonly row: number;
  readonly tier: Tier | null;
  /** Days between contacts; NaN for a tier that is owed none (then only a plan makes it due). */
  readonly everyDays: number;
  readonly last: number;
  readonly planned: number;
  readonly dueOn: number;
  /** 0 when not late. */
  readonly overdueDays: number;
  readonly priority: number;
}

/** What a contact is worth by tier; a new customer counts like one to win back. */
export const tierWeights: Readonly<Record<Tier, number>> = {
  core: 4,
  potential: 3,
  lost: 2,
  new: 2,
  regular: 1,
  prospect: 1,
};
/** However late, no customer counts more than three times its tier. */
const mostUrgent = 3;

/** Everybody to be contacted: who is due by today first, by priority; then who will be, the earliest first. */
export function dueFollowUps(input: DueInput): readonly DueFollowUp[] {
  const due = input.tiers.flatMap((_, row) => {
    const one = input.excluded.has(row) ? null : dueAt(input, row);
    return one ? [one] : [];
  });
  const { today } = input;
  return due.sort((a, b) => {
    const waits = Number(a.dueOn > today) - Number(b.dueOn > today);
    const byValue = b.priority - a.priority;
    return (
      waits ||
      (a.dueOn > today ? a.dueOn - b.dueOn || byValue : byValue || a.dueOn - b.dueOn) ||
      a.row - b.row
    );
  });
}

function dueAt({ days, tiers, everyDays, today }: DueInput, row: number): DueFollowUp | null {
  const tier = tiers[row] ?? null;
  const every = everyDays[tier ?? "regular"] ?? Number.NaN;
  const last = days.last[row] ?? Number.NaN;
  const planned = days.planned[row] ?? Number.NaN;
  if (Number.isNaN(every) && Number.isNaN(planned)) return null;
  const dueOn = dueDay(last, planned, every, today);
  const overdueDays = Math.max(0, today - dueOn);
  const lateness = 1 + overdueDays / (every > 0 ? every : 1);
  const priority = tierWeights[tier ?? "regular"] * Math.min(mostUrgent, lateness);
  return { row, tier, everyDays: every, last, planned, dueOn, overdueDays, priority };
}

/** The later of the plan and last contact + interval; somebody never contacted is due today. */
function dueDay(last: number, planned: number, every: number, today: number): number {
  const byRhythm = Number.isNaN(last) ? Number.NaN : last + (Number.isNaN(every) ? 0 : every);
  if (Number.isNaN(byRhythm)) return Number.isNaN(planned) ? today : planned;
  return Number.isNaN(planned) ? byRhythm : Math.max(planned, byRhythm);
}
