import { needsResults } from "../../../src/host/objects/needsResults";

const query = (...select: string[]) => ({ Id: 1, ActionType: 2, QueryInfo: { Select: select } });
const call = (name: string, ...values: unknown[]) => ({
  Id: 1,
  ActionType: 3,
  Name: name,
  ArgumentInfo: { Arguments: values },
});

describe("an action's need of worked-out formulas", () => {
  it.each([
    ["a read of values", query("values")],
    ["a read of values beside names", query("address", "name", "values")],
    ["a read of everything", query()],
    [
      "a read with a nested object",
      { Id: 1, ActionType: 2, QueryInfo: { Select: ["name"], Expand: ["columns"] } },
    ],
    ["a recursive read", { Id: 1, ActionType: 6 }],
    ["a copy of values", call("CopyFrom", "A1", "values")],
    ["a method that moves cells", call("Delete", "Up")],
    ["a sort", call("Apply")],
  ])("is there for %s", (_, action) => {
    expect(needsResults(action)).toBe(true);
  });

  it.each([
    ["a read of formulas", query("formulas")],
    ["a read of names in any spelling", query("Name", "worksheet/name", "ID")],
    ["a read of a place", query("rowIndex", "columnIndex", "rowCount", "columnCount")],
    ["keeping an object", call("_KeepReference")],
    ["a merge of cells", call("Merge", false)],
    ["a copy of formats", call("CopyFrom", "A1", "Formats")],
    ["a property being set", { Id: 1, ActionType: 4, Name: "Values" }],
  ])("is not there for %s", (_, action) => {
    expect(needsResults(action)).toBe(false);
  });
});
