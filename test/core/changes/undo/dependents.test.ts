import type { RecordedOperation } from "../../../../src/core/changes/operation";
import type { RecordedChange } from "../../../../src/core/changes/patch";
import { dependentsOn } from "../../../../src/core/changes/undo/dependents";
import { identityOf, setCell } from "../simulatedSheet";

function operation(
  id: number,
  changes: readonly RecordedChange[],
  over: Partial<RecordedOperation> = {},
): RecordedOperation {
  const head = { id, operation: "correct" as const, reason: "", author: "", at: "", undoes: null, lines: 0 };
  return { ...head, state: "done", contents: {}, unreadable: 0, changes, ...over };
}

const before = [[{ value: "C1" }, { value: "甲" }, { value: "北京" }]];
const after = [[{ value: "C1" }, { value: "甲公司" }, { value: "北京" }]];
const first = operation(1, [setCell(identityOf(before, 1, true), 1, "甲", "甲公司")]);

describe("dependentsOn", () => {
  it("names a later operation that changed the same cell", () => {
    const second = operation(2, [setCell({ ...identityOf(after, 1, true), hint: 9 }, 1, "甲公司", "甲集团")]);
    expect(dependentsOn(first)([first, second])).toEqual([2]);
  });

  it("names a later operation that removed the row", () => {
    expect(
      dependentsOn(first)([operation(2, [{ kind: "remove-row", row: identityOf(after, 1, true) }])]),
    ).toEqual([2]);
  });

  it("names what stands on a later operation that stands on it, though it never touched the same cell", () => {
    const city = (from: string, to: string) => setCell(identityOf(after, 1, true), 2, from, to);
    const both = operation(2, [
      setCell(identityOf(after, 1, true), 1, "甲公司", "甲集团"),
      city("北京", "北京市"),
    ]);
    const third = operation(3, [city("北京市", "天津")]);
    const other = operation(4, [
      setCell({ ...identityOf(after, 1, true), key: { column: 0, value: "C2" } }, 2, "a", "b"),
    ]);
    expect(dependentsOn(first)([both, third, other])).toEqual([2, 3]);
    expect(dependentsOn(first)([third, other])).toEqual([]);
  });

  it("does not mind another cell of the same row", () => {
    expect(
      dependentsOn(first)([operation(2, [setCell(identityOf(after, 1, true), 2, "北京", "北京市")])]),
    ).toEqual([]);
  });

  it("does not mind operations that are undone, unfinished or undos themselves", () => {
    const change = setCell(identityOf(after, 1, true), 1, "甲公司", "甲集团");
    const others = [
      operation(2, [change], { state: "undone" }),
      operation(3, [change], { state: "pending" }),
      operation(4, [change], { operation: "undo" }),
    ];
    expect(dependentsOn(first)(others)).toEqual([]);
  });

  it("names an operation that wrote on an added sheet or an added row", () => {
    const [change] = first.changes;
    const added = operation(1, [
      { kind: "add-rows", table: "客户表", sheet: "客户", key: [0], rows: [["C1", "甲", "北京"]] },
    ]);
    expect(change && dependentsOn(added)([operation(2, [change])])).toEqual([2]);
  });

  it("recognises rows without a key by what the first operation left in them", () => {
    const one = operation(1, [setCell(identityOf(before, 1, false), 1, "甲", "甲公司")]);
    const two = operation(2, [setCell({ ...identityOf(after, 1, false), hint: 4 }, 1, "甲公司", "甲集团")]);
    expect(dependentsOn(one)([two])).toEqual([2]);
  });
});
