import { compareCell, sameValue } from "../../../../src/core/changes/cells/compareCell";
import { fc } from "../../../property";
import { identityOf, setCell } from "../simulatedSheet";

const row = identityOf([[{ value: "C1" }]], 1, true);
const change = setCell(row, 1, "甲", "乙");
const restoring = { ...change, after: 3, becomes: { formula: "=1+2" } };
const value = fc.oneof(fc.string({ maxLength: 4 }), fc.double({ noNaN: true }), fc.boolean());

describe("compareCell", () => {
  it.each([
    ["as it was read", change, "甲", undefined, "open"],
    ["written already", change, "乙", undefined, "done"],
    ["edited by somebody", change, "丙", undefined, "edited"],
    ["emptied by somebody", change, "", undefined, "edited"],
    ["the new value, but by a formula of somebody's", change, "乙", '="乙"', "edited"],
    ["as it was read, by a formula", change, "甲", '="甲"', "open"],
    ["the formula that comes back", restoring, 3, "=1+2", "done"],
    ["what the formula shows, but typed", restoring, 3, undefined, "edited"],
    ["another formula", restoring, 4, "=2+2", "edited"],
  ] as const)("finds a cell that is %s", (_how, wanted, found, formula, state) => {
    expect(compareCell(wanted, found, formula)).toBe(state);
  });

  it("never takes a cell for edited that holds what the change found, or what it writes", () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        const any = setCell(row, 1, before, after);
        expect(compareCell(any, after, undefined)).toBe("done");
        if (!sameValue(before, after)) expect(compareCell(any, before, undefined)).toBe("open");
      }),
    );
  });
});

describe("sameValue", () => {
  it.each([
    ["numbers that differ beyond Excel's 15 digits", 0.1 + 0.2, 0.3, true],
    ["numbers that differ within them", 1.00000000000001, 1, false],
    ["a number and its digits as text", 12, "12", false],
    ["a truth value and its word", true, "TRUE", false],
    ["an empty cell and zero", "", 0, false],
    ["texts of other case", "abc", "ABC", false],
    ["texts with a blank behind", "甲", "甲 ", false],
  ] as const)("looks at %s", (_what, a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });
});
