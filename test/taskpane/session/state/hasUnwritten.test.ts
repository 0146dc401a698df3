import { hasUnwritten } from "../../../../src/taskpane/session/state/hasUnwritten";
import { newSession, type Session } from "../../../../src/taskpane/session/state/session";

const lost: Readonly<Record<string, Partial<Session>>> = {
  "a choice list that was edited": { drafts: { choices: { column: 0, choices: [] }, imports: null } },
  "what was said of a customer under review": { reviewed: { C1: "keep" } },
  "a write under way": { writing: { phase: "applying", origin: "duplicates", share: 0.4 } },
  "a decision on a group": {
    duplicates: {
      phase: "reviewing",
      summary: { certain: 1, probable: 0, rows: 2, candidatePairs: 1, remembered: 0 },
      decisions: { c0: { verdict: "accept" } },
      groups: {},
      scope: { allCertain: false },
    },
  },
};

describe("what closing the pane would lose", () => {
  it.each(Object.keys(lost))("is %s", (what) => {
    expect(hasUnwritten({ ...newSession, ...lost[what] })).toBe(true);
  });

  it("is nothing in a new pane, once all is written, or where an import is only looked at", () => {
    expect(hasUnwritten(newSession)).toBe(false);
    const written = { operationId: 1, written: 3, conflicts: [] };
    expect(
      hasUnwritten({ ...newSession, writing: { phase: "applied", origin: "duplicates", written } }),
    ).toBe(false);
    const looking = { file: null, choice: { sheets: null, answers: {} } };
    expect(hasUnwritten({ ...newSession, drafts: { choices: null, imports: looking } })).toBe(false);
  });
});
