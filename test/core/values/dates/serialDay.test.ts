import {
  dayOfSerial,
  daysInMonth,
  formatSerial,
  serialOf,
} from "../../../../src/core/values/dates/serialDay";
import { fc } from "../../../property";

const millisecondsPerDay = 86_400_000;
/** Serial 25569 is 1 January 1970. */
const unixDay = 25_569;

describe("serials of the 1900 date system", () => {
  it("agrees with Excel on days everybody knows", () => {
    expect(serialOf(1900, 1, 1)).toBe(1);
    expect(serialOf(1900, 2, 28)).toBe(59);
    expect(serialOf(1900, 3, 1)).toBe(61);
    expect(serialOf(1970, 1, 1)).toBe(unixDay);
    expect(serialOf(2024, 5, 1)).toBe(45_413);
  });

  it("keeps the false leap day of 1900 as a serial without a real day", () => {
    expect(serialOf(1900, 2, 29)).toBeUndefined();
    expect(formatSerial(60)).toBe("1900-02-29");
  });

  it("refuses days that do not exist", () => {
    expect(serialOf(2023, 2, 29)).toBeUndefined();
    expect(serialOf(2024, 2, 29)).toBeDefined();
    expect(serialOf(2024, 13, 1)).toBeUndefined();
    expect(serialOf(2024, 6, 31)).toBeUndefined();
    expect(serialOf(2024, 1, 0)).toBeUndefined();
    expect(daysInMonth(1900, 2)).toBe(28);
  });

  it("agrees with the calendar of the platform for every day up to 2200", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 109_574 }), (serial) => {
        const date = new Date((serial - unixDay) * millisecondsPerDay);
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(dayOfSerial(serial)).toEqual(day);
        expect(serialOf(day.year, day.month, day.day)).toBe(serial);
      }),
    );
  });

  it("shows the time of day only when there is one, and carries a rounded minute into the next day", () => {
    expect(formatSerial(45_413)).toBe("2024-05-01");
    expect(formatSerial(45_413 + 14.5 / 24)).toBe("2024-05-01 14:30");
    expect(formatSerial(45_413.999999)).toBe("2024-05-02");
  });
});
