import { overrideTerm } from "../../../../src/taskpane/tiering/customers/overrideTerm";

describe("the term of a tier set by hand", () => {
  it("runs to the end of the next quarter, at most four quarters on", () => {
    const term = { first: "2026-10-01", usual: "2026-12-31", last: "2027-09-30" };
    expect(overrideTerm("2026-09-30", "2026-11-21")).toEqual(term);
  });

  it("counts from the quarter the day lies in, over the new year too", () => {
    expect(overrideTerm("2025-11-15", "2025-11-15")).toEqual({
      first: "2025-11-16",
      usual: "2026-03-31",
      last: "2026-12-31",
    });
  });

  it("counts from today where that quarter is over, for a run of records that ended long ago", () => {
    const now = { first: "2026-11-22", usual: "2027-03-31", last: "2027-12-31" };
    expect(overrideTerm("2024-09-30", "2026-11-21")).toEqual(now);
    expect(overrideTerm("2026-03-31", "2026-06-30").usual).toBe("2026-06-30");
  });
});
