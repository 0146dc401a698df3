import { shownCell, shownText } from "../../../../../src/core/dedupe/columns/texts/shownCell";

describe("a cell as people see it", () => {
  it("shows a day where the column holds days, of whatever meaning", () => {
    expect(shownCell("dealtOn", 45_413)).toBe("2024-05-01");
    expect(shownCell("date", 45_413)).toBe("2024-05-01");
    expect(shownCell("amount", 45_413)).toBe("45413");
  });

  it("leaves a number that is no day in a column of days, and a blank", () => {
    expect([shownCell("date", 12), shownCell("date", 1e7), shownCell("date", undefined)]).toEqual([
      "12",
      "10000000",
      "",
    ]);
  });

  it("leaves a year a year", () => {
    expect([shownCell("foundedOn", 2001), shownText("foundedOn", "1998")]).toEqual(["2001", "1998"]);
    expect(shownCell("foundedOn", 2001.5)).toBe("1905-06-23 12:00");
  });

  it("shows the same of what is known as text only", () => {
    expect(shownText("dealtOn", "45413")).toBe("2024-05-01");
    expect(shownText("date", "45413.5")).toBe("2024-05-01 12:00");
    expect([shownText("date", "5月1日"), shownText("amount", "45413"), shownText(null, "45413")]).toEqual([
      "5月1日",
      "45413",
      "45413",
    ]);
  });
});
