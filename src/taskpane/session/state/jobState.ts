import type { Decisions } from "../../../core/changes/proposal";
import type { Problem } from "./problem";

export const jobs = ["duplicates", "inspection", "tiers"] as const;
export type Job = (typeof jobs)[number];

/**
 * Where one job stands: what it found and what the user said of it. `Scope` is what was accepted wholesale, `Found` a
 * proposal of a job that shows some before it is over.
 * Shares are 0…1.
 */
export type JobState<Summary, Decision, Scope, Found = never> =
  | { readonly phase: "idle" }
  | { readonly phase: "reading"; readonly share: number }
  | {
      readonly phase: "analysing";
      readonly share: number;
      /** What was found before the job is over; it may be decided on already. */
      readonly early?: Early<Decision, Found>;
    }
  | {
      readonly phase: "reviewing";
      readonly summary: Summary;
      readonly decisions: Decisions<Decision>;
      /** For each decided proposal the wholesale choice that covers it ("certain", a rule id), else null. */
      readonly groups: Groups;
      readonly scope: Scope;
    }
  | { readonly phase: "failed"; readonly problem: Problem };

/** Final proposals of a job under way, in the order in which they will open the whole list. */
interface Early<Decision, Found> {
  readonly found: readonly Found[];
  readonly decisions: Decisions<Decision>;
  readonly groups: Groups;
}

export type Groups = Readonly<Record<string, string | null>>;

export type JobEvent<Summary, Decision, Scope, Found = never> =
  | { readonly kind: "reading"; readonly share: number }
  | { readonly kind: "analysing"; readonly share: number; readonly early?: readonly Found[] }
  | {
      readonly kind: "found";
      readonly summary: Summary;
      readonly scope: Scope;
      /** Decisions that outlive another run, with what covers them. */
      readonly decisions?: Decisions<Decision>;
      readonly groups?: Groups;
    }
  | {
      readonly kind: "decided";
      readonly id: string;
      readonly decision: Decision | null;
      readonly group: string | null;
    }
  /** The same for many at once; what was said of the others stays. */
  | { readonly kind: "decided-all"; readonly decisions: Decisions<Decision>; readonly groups: Groups }
  | { readonly kind: "scoped"; readonly scope: Scope }
  | { readonly kind: "failed"; readonly problem: Problem }
  /** Its reading was stopped: somebody cancelled it, or another run took its place. */
  | { readonly kind: "stopped" }
  | { readonly kind: "forgotten" };

export const idle = { phase: "idle" } as const;

/** The next state of a job. Events that do not fit the phase (an answer after a cancel) change nothing. */
export function reduceJob<Summary, Decision, Scope, Found = never>(
  state: JobState<Summary, Decision, Scope, Found>,
  event: JobEvent<Summary, Decision, Scope, Found>,
): JobState<Summary, Decision, Scope, Found> {
  switch (event.kind) {
    case "reading":
      return { phase: "reading", share: clamp(event.share) };
    case "analysing":
      return progressed(state, event);
    case "found":
      return state.phase === "analysing"
        ? {
            phase: "reviewing",
            summary: event.summary,
            decisions: { ...event.decisions, ...state.early?.decisions },
            groups: { ...event.groups, ...state.early?.groups },
            scope: event.scope,
          }
        : state;
    case "decided":
      return decided(state, event);
    case "decided-all":
      return state.phase === "reviewing"
        ? {
            ...state,
            decisions: { ...state.decisions, ...event.decisions },
            groups: { ...state.groups, ...event.groups },
          }
        : state;
    case "scoped":
      return state.phase === "reviewing" ? { ...state, scope: event.scope } : state;
    case "failed":
      return { phase: "failed", problem: event.problem };
    case "stopped":
      return state.phase === "reading" ? idle : state;
    case "forgotten":
      return idle;
  }
}

/** What was found early stays, with what was decided of it. */
function progressed<S, D, C, F>(
  state: JobState<S, D, C, F>,
  { share, early }: Extract<JobEvent<S, D, C, F>, { readonly kind: "analysing" }>,
): JobState<S, D, C, F> {
  const before = state.phase === "analysing" ? state.early : undefined;
  const now = before ?? (early && { found: early, decisions: {}, groups: {} });
  return { phase: "analysing", share: clamp(share), ...(now && { early: now }) };
}

function decided<S, D, C, F>(
  state: JobState<S, D, C, F>,
  { id, decision, group }: Extract<JobEvent<S, D, C, F>, { readonly kind: "decided" }>,
): JobState<S, D, C, F> {
  const mark = ({ decisions, groups }: Pick<Early<D, F>, "decisions" | "groups">) => ({
    decisions: withDecision(decisions, id, decision),
    groups: { ...groups, [id]: group },
  });
  if (state.phase === "reviewing") return { ...state, ...mark(state) };
  if (state.phase !== "analysing" || state.early === undefined) return state;
  return { ...state, early: { ...state.early, ...mark(state.early) } };
}

function withDecision<D>(decisions: Decisions<D>, id: string, decision: D | null): Decisions<D> {
  const { [id]: _, ...others } = decisions;
  return decision === null ? others : { ...others, [id]: decision };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
