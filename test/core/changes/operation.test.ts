import { type OperationEnd, type OperationHead, operationsOf } from "../../../src/core/changes/operation";
import { fc } from "../../property";

const head = (id: number, undoes: number | null = null): OperationHead => ({
  id,
  operation: undoes === null ? "correct" : "undo",
  reason: "",
  author: "王",
  at: "2026-01-01 08:00:00",
  undoes,
  lines: 0,
});
const end = (id: number, state: OperationEnd["state"] = "done"): OperationEnd => ({
  id,
  state,
  contents: {},
});
const states = (heads: readonly OperationHead[], ends: readonly OperationEnd[]) =>
  operationsOf(heads, ends).map(({ state }) => state);

describe("operationsOf", () => {
  it.each([
    ["has no end", [head(1)], [], ["pending"]],
    ["ended well", [head(1)], [end(1)], ["done"]],
    ["was rolled back", [head(1)], [end(1, "rolled-back")], ["rolled-back"]],
    ["was taken back", [head(1), head(2, 1)], [end(1), end(2)], ["undone", "done"]],
    ["was taken back by an undo that broke off", [head(1), head(2, 1)], [end(1)], ["done", "pending"]],
    [
      "was taken back by an undo that was rolled back",
      [head(1), head(2, 1)],
      [end(1), end(2, "rolled-back")],
      ["done", "rolled-back"],
    ],
    ["only its undo is known of", [head(2, 1)], [end(1), end(2)], ["done"]],
  ])("tells the state of an operation that %s", (_how, heads, ends, expected) => {
    expect(states(heads, ends)).toEqual(expected);
  });

  it("believes rolled back where done is filed as well, in whichever order", () => {
    const both = [end(1), end(1, "rolled-back")];
    expect(states([head(1)], both)).toEqual(["rolled-back"]);
    expect(states([head(1)], both.toReversed())).toEqual(["rolled-back"]);
  });

  it("counts an undo only while it is not undone itself, however long the chain", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (length) => {
        const chain = Array.from({ length }, (_, i) => head(i + 1, i === 0 ? null : i));
        const ends = chain.map(({ id }) => end(id));
        const expected = chain.map((_, i) => ((length - 1 - i) % 2 === 0 ? "done" : "undone"));
        expect(states(chain, ends)).toEqual(expected);
      }),
    );
  });

  it("says the same in whatever order the journal's lines were sorted", () => {
    const log = fc
      .array(fc.record({ undo: fc.boolean(), of: fc.nat(), ended: fc.nat(2) }), { maxLength: 10 })
      .chain((lines) => {
        const heads = lines.map(({ undo, of }, i) => head(i + 1, undo && i > 0 ? 1 + (of % i) : null));
        const ends = lines.flatMap(({ ended }, i) =>
          ended === 0 ? [] : [end(i + 1, ended === 1 ? "done" : "rolled-back")],
        );
        const any = <T>(list: readonly T[]) =>
          fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
        return fc.tuple(fc.constant({ heads, ends }), any(heads), any(ends));
      });
    fc.assert(
      fc.property(log, ([{ heads, ends }, shuffledHeads, shuffledEnds]) => {
        expect(operationsOf(shuffledHeads, shuffledEnds)).toEqual(operationsOf(heads, ends));
      }),
    );
  });
});
