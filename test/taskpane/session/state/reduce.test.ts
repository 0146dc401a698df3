import type { Patch } from "../../../../src/core/changes/patch";
import { reduce } from "../../../../src/taskpane/session/state/reduce";
import { type Action, newSession, type Session } from "../../../../src/taskpane/session/state/session";
import { noTurn, type Writing } from "../../../../src/taskpane/session/state/writing";

const patch: Patch = { operation: "merge", reason: "", changes: [] };
const summary = {
  rows: { customers: 1, followUps: 0, transactions: 0 },
  records: {},
  unreadable: [],
  unreadableCount: 0,
  mappings: [],
};

function played(session: Session, ...actions: readonly Action[]): Session {
  return actions.reduce(reduce, session);
}

function writing(state: Writing): Action {
  return { type: "writing", writing: state };
}

const reviewed = played(
  newSession,
  { type: "book", book: { phase: "read", mappings: [], summary, outdated: false } },
  { type: "duplicates", event: { kind: "analysing", share: 0 } },
  {
    type: "duplicates",
    event: {
      kind: "found",
      summary: { certain: 1, probable: 0, rows: 2, candidatePairs: 1, remembered: 0 },
      scope: { allCertain: false },
    },
  },
);

describe("the session", () => {
  it("goes back the way it came, and never further than home", () => {
    const deep = played(newSession, { type: "opened", route: { page: "adopt" } }, { type: "went-back" });
    expect(deep.trail).toEqual([{ page: "home" }]);
    expect(played(deep, { type: "went-back" }).trail).toEqual([{ page: "home" }]);
  });

  it("starts a new way when a tab is chosen", () => {
    const there = played(
      newSession,
      { type: "opened", route: { page: "journal" } },
      { type: "switched", route: { page: "dedupe" } },
    );
    expect(there.trail.map(({ page }) => page)).toEqual(["dedupe", "home"]);
  });

  it("shows no patch that was not asked for", () => {
    const shown = played(reviewed, writing({ phase: "previewing", origin: "duplicates", patch }));
    expect(shown.writing.phase).toBe("none");
  });

  it("marks the reading as old and ends the job once its patch was applied", () => {
    const applied = played(
      reviewed,
      writing({ phase: "preparing", origin: "duplicates" }),
      writing({ phase: "previewing", origin: "duplicates", patch }),
      writing({ phase: "applying", origin: "duplicates", share: 0.1 }),
      writing({
        phase: "applied",
        origin: "duplicates",
        written: { operationId: 1, written: 1, conflicts: [] },
      }),
    );
    expect(applied.book).toMatchObject({ phase: "read", outdated: true });
    expect(applied.duplicates.phase).toBe("idle");
  });

  it("stays as read when only the report was written, a page of what was read", () => {
    const written = { operationId: 1, written: 1, conflicts: [] };
    const reported = played(
      reviewed,
      writing({ phase: "applying", origin: "report", share: 0 }),
      writing({ phase: "applied", origin: "report", written }),
    );
    expect(reported.book).toMatchObject({ outdated: false });
  });

  it("keeps the decisions of a job whose apply failed, for another try", () => {
    const failed = played(
      reviewed,
      writing({ phase: "applying", origin: "duplicates", share: 0 }),
      writing({ phase: "failed", origin: "duplicates", problem: { code: "busy", detail: "" } }),
    );
    expect(failed.duplicates.phase).toBe("reviewing");
    expect(failed.book).toMatchObject({ outdated: true });
  });

  it("stays as read when a write was refused before it began, but for one of several", () => {
    const locked = { code: "sheet-protected", detail: "" } as const;
    const refused = played(
      reviewed,
      writing({ phase: "applying", origin: "duplicates", share: 0 }),
      writing({ phase: "failed", origin: "duplicates", problem: locked }),
    );
    expect(refused.book).toMatchObject({ outdated: false });
    const inTurn = played(
      reviewed,
      writing({ phase: "applying", origin: "undo", share: 0 }),
      writing({ phase: "failed", origin: "undo", problem: locked, turn: noTurn }),
    );
    expect(inTurn.book).toMatchObject({ outdated: true });
  });

  it("forgets what was told of rows just typed once rows may have moved, not where only our sheets were written", () => {
    const finding = {
      sheet: "客户",
      row: 311,
      column: "H",
      heading: "",
      severity: "error",
      message: "",
    } as const;
    const typed = played(reviewed, { type: "typed", findings: [finding], again: [] });
    const typedAfter = (origin: "undo" | "tiers") =>
      played(
        typed,
        writing({ phase: "applying", origin, share: 0 }),
        writing({ phase: "applied", origin, written: { operationId: 1, written: 1, conflicts: [] } }),
      );
    expect(typedAfter("undo").typed).toEqual([]);
    expect(typedAfter("tiers").typed).toEqual([finding]);
  });

  it("keeps what other jobs found when one job was applied", () => {
    const both = played(reviewed, { type: "tiers", event: { kind: "analysing", share: 0.5 } });
    const applied = played(
      both,
      writing({ phase: "applying", origin: "tiers", share: 0 }),
      writing({ phase: "applied", origin: "tiers", written: { operationId: 1, written: 1, conflicts: [] } }),
    );
    expect(applied.tiers.phase).toBe("idle");
    expect(applied.duplicates.phase).toBe("reviewing");
  });

  it("drops all results when the workbook is read anew", () => {
    const reread = played(reviewed, { type: "book", book: { phase: "recognised", mappings: [] } });
    expect(reread.duplicates.phase).toBe("idle");
  });
});

describe("an install", () => {
  it("makes the pane look at the workbook anew, for it holds other sheets now", () => {
    const installed = played(
      newSession,
      { type: "book", book: { phase: "recognised", mappings: [] } },
      writing({ phase: "applying", origin: "install", share: 0 }),
      writing({
        phase: "applied",
        origin: "install",
        written: { operationId: 1, written: 4, conflicts: [] },
      }),
    );
    expect(installed.book).toEqual({ phase: "idle" });
  });
});
