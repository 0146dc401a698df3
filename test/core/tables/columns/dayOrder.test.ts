import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import { dateColumn } from "../../../../src/core/tables/columns/dateColumn";
import { dayOrderIn } from "../../../../src/core/tables/columns/dayOrder";
import { formatSerial } from "../../../../src/core/values/dates/serialDay";
import { readings } from "../../../../src/core/values/text/reading";

/** 31 October 2025. */
const today = 45961;
/** A day every ninth from 5 November 2024 on, written in full. */
const inFull = Array.from({ length: 40 }, (_, i) => 45601 + i * 9);

const read = (field: Field, cells: readonly CellValue[]) =>
  dateColumn({ field, heading: field, scale: 1, cells, columnOnSheet: [0] }, today);

const dayIn = (field: Field, cells: readonly CellValue[]) => formatSerial(read(field, cells).values[0] ?? 0);

describe("the order of days with short years", () => {
  it("is that in which they lie where the days written in full do", () => {
    const german = ["9.6.25", "26.3.25", "13.1.25", "20.12.24", ...inFull];
    expect(dayOrderIn(german, today)).toBe("dmy");
    expect(dayIn("followedUpAt", german)).toBe("2025-06-09");
    expect(dayOrderIn(["6/9/25", "3/26/25", "1/13/25", "12/20/24", ...inFull], today)).toBe("mdy");
  });

  it("stays the Chinese one where that fits, and open where days could lie anywhere", () => {
    const chinese = ["25.3.26", "25.1.13", "24.12.20", ...inFull];
    expect(dayOrderIn(chinese, today)).toBeNull();
    expect(dayIn("followedUpAt", chinese)).toBe("2025-03-26");
    const ofYears = Array.from({ length: 40 }, (_, i) => 36526 + i * 300);
    expect(dayOrderIn(["11.3.12", "8.1.13", "4.5.9", ...ofYears], today)).toBeNull();
  });

  it("is not told by two cells, nor beside few days in full", () => {
    expect(dayOrderIn(["26.3.25", "27.3.25", ...inFull], today)).toBeNull();
    const german = ["26.3.25", "27.3.25", "30.4.25", "28.3.25"];
    expect(dayOrderIn([...german, ...inFull.slice(0, 19)], today)).toBeNull();
    expect(dayOrderIn([...german, ...inFull.slice(0, 20)], today)).toBe("dmy");
  });
});

describe("a day without its year", () => {
  const ofOneYear = Array.from({ length: 40 }, (_, i) => 45658 + i * 5);

  it.each([
    ["1.3", "2025-01-03"],
    ["5/12", "2025-05-12"],
    [" 3.31 ", "2025-03-31"],
  ])("is of the year the list is of: %s", (cell, day) => {
    expect(dayIn("dealtOn", [cell, ...ofOneYear])).toBe(day);
  });

  it("has the day first where the column has it so", () => {
    expect(dayIn("dealtOn", ["3.1", "31.1.2025", ...ofOneYear])).toBe("2025-01-03");
  });

  it.each(["13.32", "1.3.", "0.5"])("is none: %s", (cell) => {
    expect(read("dealtOn", [cell, ...ofOneYear]).readings[0]).toBe(readings.unreadable);
  });

  it("is not taken for one among few days, or where the list is of several years", () => {
    expect(read("dealtOn", ["1.3", ...ofOneYear.slice(0, 10)]).readings[0]).toBe(readings.unreadable);
    const ofYears = Array.from({ length: 60 }, (_, i) => 44500 + i * 24);
    expect(read("dealtOn", ["1.3", ...ofYears]).readings[0]).toBe(readings.unreadable);
  });
});
