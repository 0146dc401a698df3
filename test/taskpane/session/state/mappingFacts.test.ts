import type { SheetMapping } from "../../../../src/core/adopt/mapping/mapping";
import { isWithoutCustomerList } from "../../../../src/taskpane/session/state/mappingFacts";

function mapping(role: SheetMapping["role"]): SheetMapping {
  return { sheet: String(role), role, headerRow: 1, firstDataRow: 2, lastDataRow: 9, columns: [] };
}

describe("isWithoutCustomerList", () => {
  it("is true where deals or follow-ups are all that was recognised", () => {
    const mappings = [mapping("transactions"), mapping("followUps"), mapping(null)];
    expect(isWithoutCustomerList({ phase: "recognised", mappings })).toBe(true);
  });

  it("is false where a list of customers was recognised beside them", () => {
    const mappings = [mapping("transactions"), mapping("customers")];
    expect(isWithoutCustomerList({ phase: "recognised", mappings })).toBe(false);
  });

  it("is false where nothing was recognised, and before the workbook was looked at", () => {
    expect(isWithoutCustomerList({ phase: "recognised", mappings: [] })).toBe(false);
    expect(isWithoutCustomerList({ phase: "recognised", mappings: [mapping(null)] })).toBe(false);
    expect(isWithoutCustomerList({ phase: "idle" })).toBe(false);
  });
});
