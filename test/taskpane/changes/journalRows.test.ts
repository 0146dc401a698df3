import type { OperationRecord } from "../../../src/core/changes/operation";
import { journalRows } from "../../../src/taskpane/changes/journalRows";

function operation(id: number, more: Partial<OperationRecord> = {}): OperationRecord {
  const head = {
    id,
    operation: "merge" as const,
    reason: `第 ${id} 次`,
    author: "林晚",
    at: "2026-11-20 09:00:00",
  };
  return { ...head, undoes: null, lines: 1, state: "done", contents: {}, ...more };
}

const undo = (id: number, undoes: number, state: OperationRecord["state"] = "done") =>
  operation(id, { operation: "undo", undoes, state });

const shown = (operations: readonly OperationRecord[]) =>
  journalRows(operations).map(({ operation: { id }, undid, restored, undoneBy, action }) => ({
    id,
    undid: undid?.id ?? null,
    restored: restored?.id ?? null,
    undoneBy,
    action,
  }));

describe("journalRows", () => {
  it("offers to undo what stands, and nothing for what is pending or came to nothing", () => {
    const operations = [
      operation(3, { state: "pending" }),
      operation(2, { state: "rolled-back" }),
      operation(1),
    ];
    expect(shown(operations).map(({ action }) => action)).toEqual([null, null, "undo"]);
  });

  it("names what an undo took back, offers to restore it, and marks the undone operation", () => {
    expect(shown([undo(2, 1), operation(1, { state: "undone" })])).toEqual([
      { id: 2, undid: 1, restored: null, undoneBy: null, action: "restore" },
      { id: 1, undid: null, restored: null, undoneBy: 2, action: null },
    ]);
  });

  it("tells a restored operation from an undone one, and undoes it at its own row", () => {
    expect(shown([undo(3, 2), undo(2, 1, "undone"), operation(1)])).toEqual([
      { id: 3, undid: null, restored: 1, undoneBy: null, action: null },
      { id: 2, undid: 1, restored: null, undoneBy: 3, action: null },
      { id: 1, undid: null, restored: null, undoneBy: null, action: "undo" },
    ]);
  });

  it("does not offer to restore sheets that were installed, nor what the log no longer knows", () => {
    const install = operation(1, { operation: "install", state: "undone" });
    expect(shown([undo(2, 1), install])[0]?.action).toBeNull();
    expect(shown([undo(2, 1)])[0]).toMatchObject({ undid: null, action: null });
  });
});
