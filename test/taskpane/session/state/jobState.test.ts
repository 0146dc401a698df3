import { idle, type JobState, reduceJob } from "../../../../src/taskpane/session/state/jobState";

type State = JobState<string, { readonly verdict: "accept" | "reject" | "undecided" }, number>;

const analysing: State = { phase: "analysing", share: 0.2 };
const reviewing: State = { phase: "reviewing", summary: "found", decisions: {}, groups: {}, scope: 0 };

describe("a job", () => {
  it("goes from reading over analysing to reviewing", () => {
    const reading = reduceJob<string, never, number>(idle, { kind: "reading", share: 0.5 });
    expect(reading).toEqual({ phase: "reading", share: 0.5 });
    const computing = reduceJob(reading, { kind: "analysing", share: 0 });
    expect(reduceJob(computing, { kind: "found", summary: "found", scope: 0 })).toEqual(reviewing);
  });

  it("ignores a result that comes after it was cancelled", () => {
    const cancelled = reduceJob(analysing, { kind: "forgotten" });
    expect(reduceJob(cancelled, { kind: "found", summary: "late", scope: 0 })).toBe(cancelled);
  });

  it("is no longer under way once its reading was stopped, and keeps what it found before another was", () => {
    const reading = reduceJob<string, never, number>(idle, { kind: "reading", share: 0.5 });
    expect(reduceJob(reading, { kind: "stopped" })).toBe(idle);
    expect(reduceJob(reviewing, { kind: "stopped" })).toBe(reviewing);
  });

  it("keeps shares between 0 and 1 whatever is reported", () => {
    expect(reduceJob(analysing, { kind: "analysing", share: 7 })).toEqual({ phase: "analysing", share: 1 });
    expect(reduceJob(analysing, { kind: "reading", share: -1 })).toEqual({ phase: "reading", share: 0 });
  });

  it("remembers a decision with the group that covers it, and forgets it when it is taken back", () => {
    const decided = reduceJob(reviewing, {
      kind: "decided",
      id: "a",
      decision: { verdict: "accept" },
      group: "certain",
    });
    expect(decided).toMatchObject({ decisions: { a: { verdict: "accept" } }, groups: { a: "certain" } });
    const back = reduceJob(decided, { kind: "decided", id: "a", decision: null, group: null });
    expect(back).toMatchObject({ decisions: {} });
  });

  it("takes no decision while nothing is reviewed", () => {
    const event = { kind: "decided", id: "a", decision: { verdict: "accept" }, group: null } as const;
    expect(reduceJob(analysing, event)).toBe(analysing);
  });

  it("keeps what was found early and decided of it until all is there", () => {
    type Streaming = JobState<string, { readonly verdict: "accept" | "reject" }, number, string>;
    const start: Streaming = { phase: "analysing", share: 0.2 };
    const early = reduceJob(start, { kind: "analysing", share: 0.4, early: ["a", "b"] });
    const rejected = { kind: "decided", id: "b", decision: { verdict: "reject" }, group: "certain" } as const;
    const further = reduceJob(reduceJob(early, rejected), { kind: "analysing", share: 0.7, early: ["c"] });
    expect(further).toEqual({
      phase: "analysing",
      share: 0.7,
      early: { found: ["a", "b"], decisions: { b: { verdict: "reject" } }, groups: { b: "certain" } },
    });
    const found = reduceJob(further, { kind: "found", summary: "all", scope: 0 });
    expect(found).toEqual({
      phase: "reviewing",
      summary: "all",
      scope: 0,
      decisions: { b: { verdict: "reject" } },
      groups: { b: "certain" },
    });
  });

  it("forgets what was found early when the job starts again or fails", () => {
    type Streaming = JobState<string, { readonly verdict: "accept" }, number, string>;
    const early: Streaming = {
      phase: "analysing",
      share: 0.5,
      early: { found: ["a"], decisions: { a: { verdict: "accept" } }, groups: { a: null } },
    };
    expect(reduceJob(early, { kind: "reading", share: 0 })).toEqual({ phase: "reading", share: 0 });
    expect(reduceJob(early, { kind: "forgotten" })).toBe(idle);
  });
});
