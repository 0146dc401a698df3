import type { Action } from "../../../src/host/engine/batch/request";
import { neededResults } from "../../../src/host/objects/neededResults";

const query = (...select: string[]): Action => ({ Id: 1, ActionType: 2, QueryInfo: { Select: select } });
const call = (name: string, ...values: unknown[]): Action => ({
  Id: 1,
  ActionType: 3,
  Name: name,
  ArgumentInfo: { Arguments: values },
});
const path = (name: string, ...values: unknown[]) => ({
  Id: 2,
  ObjectPathType: 3,
  Name: name,
  ArgumentInfo: { Arguments: values },
});

describe("the results an action looks at", () => {
  it.each([
    ["a read of everything", query()],
    ["a read of a member that is not known to go without", query("valid")],
    ["a read of values beside such a member", query("values", "top")],
    [
      "a read with a nested object",
      { Id: 1, ActionType: 2, QueryInfo: { Select: ["name"], Expand: ["columns"] } },
    ],
    ["a recursive read", { Id: 1, ActionType: 6 }],
    ["a copy of values", call("CopyFrom", "A1", "values")],
    ["a sort", call("Apply")],
  ])("are any for %s", (_, action) => {
    expect(neededResults(action)).toBe("any");
  });

  it.each([
    ["values", query("values")],
    ["values beside names and places", query("address", "name", "values", "rowIndex")],
    ["texts and kinds in any spelling", query("Text", "valueTypes")],
    ["what fills cells", query("hasSpill", "savedAsArray")],
  ])("are those of the range's own cells for a read of %s", (_, action) => {
    expect(neededResults(action)).toBe("own");
  });

  it.each([
    ["a deletion", call("Delete", "Up")],
    ["an insertion", call("Insert", "Down")],
  ])("are none for %s, but nothing may be worked out meanwhile", (_, action) => {
    expect(neededResults(action)).toBe("rest");
  });

  it.each([
    ["a read of formulas", query("formulas")],
    ["a read of names in any spelling", query("Name", "worksheet/name", "ID")],
    ["a read of a place", query("rowIndex", "columnIndex", "rowCount", "columnCount")],
    ["keeping an object", call("_KeepReference")],
    ["a merge of cells", call("Merge", false)],
    ["a copy of formats", call("CopyFrom", "A1", "Formats")],
    ["a property being set", { Id: 1, ActionType: 4, Name: "Values" }],
  ])("are none for %s", (_, action) => {
    expect(neededResults(action)).toBe("none");
  });

  it("are any where the way to the object is a search by results, whatever is asked there", () => {
    expect(neededResults(query("address"), [path("FindOrNullObject", "逾期")])).toBe("any");
    expect(neededResults({ Id: 1, ActionType: 1 }, [path("GetSpecialCells", "Constants", "Errors")])).toBe(
      "any",
    );
    expect(neededResults({ Id: 1, ActionType: 1 }, [path("GetSpecialCells", "Formulas", "Errors")])).toBe(
      "any",
    );
  });

  it("are none where the way is a search for formulas or by counting", () => {
    expect(neededResults({ Id: 1, ActionType: 1 }, [path("GetSpecialCellsOrNullObject", "Formulas")])).toBe(
      "none",
    );
    expect(neededResults(query("address"), [path("GetUsedRange", true)])).toBe("none");
  });
});
