import { hasDecisions } from "../../../../src/taskpane/session/state/hasDecisions";
import { newSession, type Session } from "../../../../src/taskpane/session/state/session";
import { cluster } from "../../fakes/fakeCustomers";

const summary = { certain: 1, probable: 0, rows: 2, candidatePairs: 1, remembered: 0 };
function merging(decisions: object, allCertain = false): Session {
  const duplicates = { phase: "reviewing", summary, groups: {}, scope: { allCertain } } as const;
  return { ...newSession, duplicates: { ...duplicates, decisions: { ...decisions } } };
}

function searching(decisions: object): Session {
  const early = { found: [cluster(0, true)], groups: {}, decisions: { ...decisions } };
  return { ...newSession, duplicates: { phase: "analysing", share: 0.4, early } };
}

describe("what reading again would lose", () => {
  it("is nothing in a new pane or where nobody has decided", () => {
    expect(hasDecisions(newSession)).toBe(false);
    expect(hasDecisions(merging({}))).toBe(false);
  });

  it("is a decision on one group, or on all certain ones at once", () => {
    expect(hasDecisions(merging({ c0: { verdict: "accept" } }))).toBe(true);
    expect(hasDecisions(merging({}, true))).toBe(true);
  });

  it("is a decision on a group shown while the search goes on, not the group alone", () => {
    expect(hasDecisions(searching({ c0: { verdict: "reject" } }))).toBe(true);
    expect(hasDecisions(searching({}))).toBe(false);
    expect(hasDecisions(searching({ c0: { verdict: "reject" } }), "duplicates")).toBe(false);
    expect(hasDecisions({ ...newSession, duplicates: { phase: "analysing", share: 0.4 } })).toBe(false);
  });

  it("leaves out the job that is to be run again", () => {
    expect(hasDecisions(merging({ c0: { verdict: "accept" } }), "duplicates")).toBe(false);
  });
});
