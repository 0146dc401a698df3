import type { Decisions } from "../../core/changes/proposal";
import type { Problem } from "./problem";

/**
 * Where one job stands: what it found and what the user said of it. `Scope` is what was accepted wholesale.
 * Shares are 0…1.
 */
export type JobState<Summary, Decision, Scope> =
  | { readonly phase: "idle" }
  | { readonly phase: "reading"; readonly share: number }
  | { readonly phase: "analysing"; readonly share: number }
  | {
      readonly phase: "reviewing";
      readonly summary: Summary;
      readonly decisions: Decisions<Decision>;
      /** For each decided proposal the wholesale choice that covers it ("certain", a rule id), else null. */
      readonly groups: Groups;
      readonly scope: Scope;
    }
  | { readonly phase: "failed"; readonly problem: Problem };

export type Groups = Readonly<Record<string, string | null>>;

export type JobEvent<Summary, Decision, Scope> =
  | { readonly kind: "reading"; readonly share: number }
  | { readonly kind: "analysing"; readonly share: number }
  | {
      readonly kind: "found";
      readonly summary: Summary;
      readonly scope: Scope;
      /** Decisions that outlive another run over the same reading. */
      readonly decisions?: Decisions<Decision>;
    }
  | {
      readonly kind: "decided";
      readonly id: string;
      readonly decision: Decision | null;
      readonly group: string | null;
    }
  | { readonly kind: "scoped"; readonly scope: Scope }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "forgotten" };

export const idle = { phase: "idle" } as const;

/** The next state of a job. Events that do not fit the phase (an answer after a cancel) change nothing. */
export function reduceJob<Summary, Decision, Scope>(
  state: JobState<Summary, Decision, Scope>,
  event: JobEvent<Summary, Decision, Scope>,
): JobState<Summary, Decision, Scope> {
  switch (event.kind) {
    case "reading":
    case "analysing":
      return { phase: event.kind, share: clamp(event.share) };
    case "found":
      return state.phase === "analysing"
        ? {
            phase: "reviewing",
            summary: event.summary,
            decisions: event.decisions ?? {},
            groups: {},
            scope: event.scope,
          }
        : state;
    case "decided":
      return state.phase === "reviewing"
        ? {
            ...state,
            decisions: withDecision(state.decisions, event.id, event.decision),
            groups: { ...state.groups, [event.id]: event.group },
          }
        : state;
    case "scoped":
      return state.phase === "reviewing" ? { ...state, scope: event.scope } : state;
    case "failed":
      return { phase: "failed", problem: event.problem };
    case "forgotten":
      return idle;
  }
}

function withDecision<D>(decisions: Decisions<D>, id: string, decision: D | null): Decisions<D> {
  const { [id]: _, ...others } = decisions;
  return decision === null ? others : { ...others, [id]: decision };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
