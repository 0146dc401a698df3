import { dateOrderOf } from "../../../../src/core/values/dates/dateOrderOf";

describe("the order of day and month in a column", () => {
  it("is proven by a number above twelve", () => {
    expect(dateOrderOf(["2/3/2024", "12/25/2023", 45_000, ""])).toBe("mdy");
    expect(dateOrderOf(["2/3/2024", "'25.12.2023"])).toBe("dmy");
  });

  it("is not told by dates that begin with the year", () => {
    expect(dateOrderOf(["2024-25-12", "2024/12/25", "20241225"])).toBeNull();
    expect(dateOrderOf(["2024-12-25", "25/12/2023"])).toBe("dmy");
  });

  it("stays open when nothing proves it", () => {
    expect(dateOrderOf(["2/3/2024", "4/5/2024", "2024-05-25"])).toBeNull();
    expect(dateOrderOf([])).toBeNull();
  });

  it("stays open when the column contradicts itself", () => {
    expect(dateOrderOf(["25/12/2023", "12/25/2023"])).toBeNull();
  });

  it("is not upset by a slip or two among many, nor by what is no date in either order", () => {
    const many = Array.from({ length: 12 }, (_, i) => `1/${13 + i}/2024`);
    expect(dateOrderOf([...many, "25/12/2023"])).toBe("mdy");
    expect(dateOrderOf(["2/3/2024", "13/45/2022", "12/25/2023"])).toBe("mdy");
    expect(dateOrderOf(["45/01/2023", "2/3/2024"])).toBeNull();
    expect(dateOrderOf(["12/15/20x3", "29/10/2019", "2/3/2024"])).toBe("dmy");
  });

  it("is told by years of two digits where only a month fits in neither place", () => {
    expect(dateOrderOf(["5/7/03", "2/24/03", "10/10/03"])).toBe("mdy");
    expect(dateOrderOf(["24/5/1", "23/11/30"])).toBeNull();
    expect(dateOrderOf(["24/5/1", "23/11/30", "2/24/03"])).toBeNull();
  });
});
