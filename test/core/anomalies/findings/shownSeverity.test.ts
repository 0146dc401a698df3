import { shownSeverity, worstFirst } from "../../../../src/core/anomalies/findings/shownSeverity";

describe("shownSeverity", () => {
  it("is the finding's own where it stands alone", () => {
    expect(shownSeverity({ judged: "warning", severity: "warning", systemic: false })).toBe("warning");
  });

  it("is what was judged where the whole column has the problem", () => {
    expect(shownSeverity({ judged: "error", severity: "info", systemic: true })).toBe("error");
    expect(shownSeverity({ judged: "info", severity: "info", systemic: true })).toBe("info");
  });
});

describe("worstFirst", () => {
  it("puts a problem of a whole column among the errors and leaves equals in their order", () => {
    const offer = { name: "offer", judged: "info", severity: "info", systemic: false } as const;
    const one = { name: "one", judged: "warning", severity: "warning", systemic: false } as const;
    const other = { ...one, name: "other" };
    const column = { name: "column", judged: "error", severity: "info", systemic: true } as const;
    const found = [offer, one, other, column];
    expect(worstFirst(found).map(({ name }) => name)).toEqual(["column", "one", "other", "offer"]);
    expect(found[0]).toBe(offer);
  });
});
