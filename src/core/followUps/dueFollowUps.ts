import type { Tier } from "../sheets/tier";
import type { ContactRhythm } from "../tiering/assigning/whatIf";
import type { ContactDays } from "./contactDays";

export interface DueInput {
  readonly days: ContactDays;
  /** Tier in force by customer row; null = not tiered yet, then the customer is treated as 普通. */
  readonly tiers: readonly (Tier | null)[];
  readonly everyDays: ContactRhythm;
  /** By customer row, what the tier asks for beside its interval; null = nothing. */
  readonly phases?: readonly (ServicePhase | null)[];
  /** Customers no longer served. */
  readonly excluded: ReadonlySet<number>;
  readonly today: number;
}

/** Where a customer stands in what its tier asks for; days as serial numbers. */
export interface ServicePhase {
  /** Day it began: the first order of a new customer, else the day the tier was reached. */
  readonly start: number;
  readonly steps: readonly number[];
  readonly mostContacts: number | null;
  /** Contacts since the start. */
  readonly contacts: number;
  /** Day by which a deal is to be made; null = no such goal, or reached. */
  readonly dealBy: number | null;
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
  readonly phase: ServicePhase | null;
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

function dueAt({ days, tiers, everyDays, phases, today }: DueInput, row: number): DueFollowUp | null {
  const tier = tiers[row] ?? null;
  const every = everyDays[tier ?? "regular"] ?? Number.NaN;
  const last = days.last[row] ?? Number.NaN;
  const planned = days.planned[row] ?? Number.NaN;
  const contact = { last, planned, every, today };
  const phase = phases?.[row] ?? null;
  const dueOn = phase && isStaged(phase) ? stagedDay(phase, contact) : dueDay(contact);
  if (Number.isNaN(dueOn)) return null;
  const overdueDays = Math.max(0, today - dueOn);
  const lateness = 1 + overdueDays / (every > 0 ? every : 1);
  const priority = tierWeights[tier ?? "regular"] * Math.min(mostUrgent, lateness);
  return { row, tier, everyDays: every, last, planned, dueOn, overdueDays, priority, phase };
}

/** How somebody was and is to be contacted; days as serial numbers, NaN where there is none. */
interface Contacted {
  readonly last: number;
  readonly planned: number;
  /** Days between contacts; NaN for none. */
  readonly every: number;
  readonly today: number;
}

/** The later of the plan and last contact + interval; somebody never contacted is due today, one owed nothing never. */
function dueDay({ last, planned, every, today }: Contacted): number {
  if (Number.isNaN(every) && Number.isNaN(planned)) return Number.NaN;
  const byRhythm = Number.isNaN(last) ? Number.NaN : last + (Number.isNaN(every) ? 0 : every);
  if (Number.isNaN(byRhythm)) return Number.isNaN(planned) ? today : planned;
  return Number.isNaN(planned) ? byRhythm : Math.max(planned, byRhythm);
}

function isStaged({ steps, mostContacts }: ServicePhase): boolean {
  return steps.length > 0 || mostContacts !== null;
}

/** By the steps, or by the interval until the contacts are used up; a plan made since the last contact still holds. */
function stagedDay({ start, steps, mostContacts, contacts }: ServicePhase, contact: Contacted): number {
  const { last, planned } = contact;
  const plan = planned > (Number.isNaN(last) ? Number.NEGATIVE_INFINITY : last) ? planned : Number.NaN;
  const step = steps.length > 0 ? start + (steps[contacts] ?? Number.NaN) : Number.NaN;
  const spent = steps.length > 0 || contacts >= (mostContacts ?? Number.POSITIVE_INFINITY);
  const own = spent ? step : dueDay({ ...contact, planned: Number.NaN });
  if (Number.isNaN(own)) return plan;
  return Number.isNaN(plan) ? own : Math.max(plan, own);
}
