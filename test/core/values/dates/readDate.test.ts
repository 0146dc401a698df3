import { readDate, readDateTime } from "../../../../src/core/values/dates/readDate";
import { formatSerial, serialOf } from "../../../../src/core/values/dates/serialDay";
import { fc } from "../../../property";

const today = serialOf(2024, 9, 30) ?? 0;
const options = { today };

function dateOf(text: string | number): string {
  const read = readDateTime(text, options);
  if (read.reading === "exact" || read.reading === "tidied") return formatSerial(read.value);
  if (read.reading === "ambiguous") return read.candidates.map(formatSerial).join(" or ");
  return read.reading === "unreadable" ? (read.problem ?? "unreadable") : read.reading;
}

const chineseDigits = "零一二三四五六七八九";
const inChinese = (text: string) => [...text].map((digit) => chineseDigits[Number(digit)]).join("");
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** Every way to write one day, made independently of the parser. */
const writings: readonly ((y: number, m: number, d: number) => string)[] = [
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}/${pad(m)}/${pad(d)}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}年${pad(m)}月${pad(d)}号`,
  (y, m, d) => `${y} ${m} ${d}`,
  (y, m, d) => `${y}\\${m}\\${d}`,
  (y, m, d) => `${y}/${m}/${d}，`,
  (y, m, d) => ` ${y} 年 ${m} 月 ${d} 日 `,
  (y, m, d) => `${y}${pad(m)}${pad(d)}`,
  (y, m, d) => fullWidth(`${y}.${m}.${d}`),
  (y, m, d) => `'${y}-${pad(m)}-${pad(d)}`,
  (y, m, d) => `${y}-${pad(m)}-${pad(d)} 00:00:00`,
  (y, m, d) => `${y}-${pad(m)}-${pad(d)}T00:00:00.000Z`,
  (y, m, d) => `${y}年${m}月${d}日 星期三`,
  (y, m, d) => `${inChinese(String(y))}年${m}月${d}日`,
  (y, m, d) => `${english[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${d}-${english[m - 1]?.slice(0, 3)}-${y}`,
];
const english = "January February March April May June July August September October November December".split(
  " ",
);

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function yearMonth(text: string): [number, number] {
  const [year = 0, month = 0] = text.split("-").map(Number);
  return [year, month];
}

describe("reading a date", () => {
  it("takes numbers as the serials they are and leaves them exact", () => {
    expect(readDate(45_413, options)).toEqual({ reading: "exact", value: 45_413 });
    expect(readDate(45_413.6, options)).toEqual({ reading: "exact", value: 45_413 });
    expect(readDateTime(45_413.5, options)).toEqual({ reading: "exact", value: 45_413.5 });
  });

  it("reads every day in every way people write it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1901, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(...writings),
        (year, month, day, write) => {
          const read = readDate(write(year, month, day), options);
          expect(read).toEqual({ reading: "tidied", value: serialOf(year, month, day) });
        },
      ),
    );
  });

  it.each([
    ["10 mrt 2026", "2026-03-10"],
    ["18 mei 2026", "2026-05-18"],
    ["5. März 2024", "2024-03-05"],
    ["24. Dez. 2024", "2024-12-24"],
    ["1er février 2024", "2024-02-01"],
    ["14 août 2024 15:30", "2024-08-14 15:30"],
    ["3 juin 2024", "2024-06-03"],
    ["3 juillet 2024", "2024-07-03"],
    ["5 de marzo de 2024", "2024-03-05"],
    ["7 ott 2024", "2024-10-07"],
    ["9-gen-2024", "2024-01-09"],
  ])("reads %s with the month of another language", (text, day) => {
    expect(dateOf(text)).toBe(day);
  });

  it.each([
    ["März 2023", "2023-03"],
    ["janvier 2024", "2024-01"],
    ["Januari 2024", "2024-01"],
    ["sept. 2024", "2024-09"],
    ["marzo de 2024", "2024-03"],
    ["août-2024", "2024-08"],
    ["May 2024", "2024-05"],
  ])("reads %s as a month of another language, and as no day", (text, month) => {
    const read = readDate(text, { ...options, coarsest: "month" });
    expect(read).toMatchObject({ reading: "tidied", value: serialOf(...yearMonth(month), 1) });
    expect(readDate(text, { ...options, coarsest: "day" }).reading).toBe("unreadable");
  });

  it.each([
    "10 marketing 2024",
    "marketing 2024",
    "5 mayor 2024",
    "12 decor 24",
    "7 outlet 2024",
    "set menu 2024",
  ])("reads no month in %s", (text) => {
    expect(readDate(text, { ...options, coarsest: "month" }).reading).toBe("unreadable");
  });

  it.each([
    ["10 Febuary 2024", "2024-02-10"],
    ["3 Septmber 2024", "2024-09-03"],
    ["5 Agust 2024", ""],
    ["12 janv. 24", "2024-01-12"],
  ])("reads %s, mistyped or short, where its beginning tells", (text, day) => {
    if (day === "") expect(readDate(text, options).reading).toBe("unreadable");
    else expect(dateOf(text)).toBe(day);
  });

  it("reads no day of another language that there is none of, nor a word that is no month", () => {
    expect(readDate("31 juni 2024", options)).toMatchObject({ problem: "impossible-date" });
    expect(readDate("10 mrs 2026", options).reading).toBe("unreadable");
    expect(readDate("mrt 10 2026", options).reading).toBe("unreadable");
  });

  it("reads two-digit years, up to next year as this century", () => {
    expect(dateOf("24/5/1")).toBe("2024-05-01");
    expect(dateOf("07/4/29")).toBe("2007-04-29");
    expect(dateOf("98.12.31")).toBe("1998-12-31");
    expect(dateOf("26/5/1")).toBe("1926-05-01");
  });

  it("reads a short year first where the order of its column cannot be meant", () => {
    const inColumn = (text: string, order: "mdy" | "dmy") => readDate(text, { today, order });
    expect(inColumn("23/4/12", "mdy")).toEqual({ reading: "tidied", value: serialOf(2023, 4, 12) });
    expect(inColumn("4/12/23", "mdy")).toEqual({ reading: "tidied", value: serialOf(2023, 4, 12) });
    expect(inColumn("23/4/12", "dmy")).toEqual({ reading: "tidied", value: serialOf(2012, 4, 23) });
  });

  it("reads a year ahead of this one as such where a day is meant: no deal is a hundred years old", () => {
    const ofDeal = (text: string) => readDate(text, { today, coarsest: "day" });
    expect(ofDeal("26/5/1")).toEqual({ reading: "tidied", value: serialOf(2026, 5, 1) });
    expect(ofDeal("98.12.31")).toEqual({ reading: "tidied", value: serialOf(1998, 12, 31) });
  });

  it("reads American days with a short year and a time, each by itself or in the order of its column", () => {
    expect(dateOf("6/20/24 15:03")).toBe("2024-06-20 15:03");
    expect(readDateTime("10/14/25 13:49", { today, order: "mdy" })).toEqual({
      reading: "tidied",
      value: (serialOf(2025, 10, 14) ?? 0) + (13 * 60 + 49) / 1440,
    });
    expect(dateOf("24/5/1 13:49")).toBe("2024-05-01 13:49");
  });

  it("reads times of day in both languages, also glued to the day", () => {
    expect(dateOf("2024-05-1014:30")).toBe("2024-05-10 14:30");
    expect(dateOf("2024年5月1日下午3点")).toBe("2024-05-01 15:00");
    expect(dateOf("2024/5/1 3:05 PM")).toBe("2024-05-01 15:05");
    expect(dateOf("2024.5.1 上午12:10")).toBe("2024-05-01 00:10");
    expect(dateOf("2024-5-1 9点半")).toBe("2024-05-01 09:30");
    expect(dateOf("20240501 12:43")).toBe("2024-05-01 12:43");
    expect(dateOf("20240501143000")).toBe("2024-05-01 14:30");
    expect(dateOf("2024-5-114:30")).toBe("2024-05-01 14:30 or 2024-05-11 04:30");
  });

  it("takes bare serials in text, and years and months as their first day where that is precise enough", () => {
    expect(dateOf("42009")).toBe("2015-01-05");
    expect(dateOf("2015年")).toBe("2015-01-01");
    expect(dateOf(2015)).toBe("2015-01-01");
    expect(dateOf("2024年5月")).toBe("2024-05-01");
    expect(dateOf("2024-05")).toBe("2024-05-01");
    expect(dateOf(202_405)).toBe("2024-05-01");
    expect(dateOf(2024.5)).toBe("2024-05-01");
    expect(dateOf(2024.1)).toBe("2024-01-01 or 2024-10-01");
    expect(readDate("2015年", { today, coarsest: "month" })).toMatchObject({ problem: "too-coarse" });
    expect(readDate("2024年5月", { today, coarsest: "day" })).toMatchObject({ problem: "too-coarse" });
  });

  it.each([
    ["成立于1999年", "1999-01-01"],
    ["2002年成立", "2002-01-01"],
    ["约2012年", "2012-01-01"],
    ["Est. 1972", "1972-01-01"],
    ["since 2001", "2001-01-01"],
    ["2010年上半年", "2010-01-01"],
    ["2012年初", "2012-01-01"],
    ["Q2 2010", "2010-01-01"],
    ["F.Y. 2018-19", "2018-01-01"],
    ["FY19", "2019-01-01"],
    ["financial year 2020/2021", "2020-01-01"],
    ["03/2005", "2005-03-01"],
    ["98年6月", "1998-06-01"],
    ["2012-12-30（变更）", "2012-12-30"],
    ["2023-07-22（六）", "2023-07-22"],
    ["2024_01_19", "2024-01-19"],
    ["2023·03·09", "2023-03-09"],
    ["注册时间：2011-12-20", "2011-12-20"],
    ["2024-08-01，电话", "2024-08-01"],
    ["03/Mar/2012", "2012-03-03"],
    ["2013年度", "2013-01-01"],
    ["于2012年7月成立", "2012-07-01"],
    ["公元2010年", "2010-01-01"],
    ["in 2003", "2003-01-01"],
    ["Spring 2004", "2004-01-01"],
  ])("reads %s as %s", (text, day) => {
    expect(dateOf(text)).toBe(day);
  });

  it.each(["成立于1999年", "2024年初", "2024Q2", "03/2024", "24年6月"])(
    "does not take %s for a day where a day is meant",
    (text) => {
      expect(readDate(text, { today, coarsest: "day" }).reading).toBe("unreadable");
    },
  );

  it("asks when day and month could be either way round, unless the order is known", () => {
    expect(dateOf("2/3/2024")).toBe("2024-02-03 or 2024-03-02");
    expect(dateOf("3/3/2024")).toBe("2024-03-03");
    expect(dateOf("25/12/2023")).toBe("2023-12-25");
    expect(readDate("2/3/2024", { today, order: "mdy" })).toEqual({
      reading: "tidied",
      value: serialOf(2024, 2, 3),
    });
    expect(readDate("2/3/24", { today, order: "dmy" })).toEqual({
      reading: "tidied",
      value: serialOf(2024, 3, 2),
    });
  });

  it("asks for the year of a day without one", () => {
    expect(dateOf("5月1日")).toBe("2024-05-01 or 2025-05-01");
    expect(dateOf("十二月三十一日")).toBe("2023-12-31 or 2024-12-31");
  });

  it.each([
    ["2024/13/1", "impossible-date"],
    ["2024-06-31", "impossible-date"],
    ["2023-02-29", "impossible-date"],
    ["2016-00-10", "impossible-date"],
    ["2018/31/12", "impossible-date"],
    ["31/31/2020", "impossible-date"],
    ["20241301", "impossible-date"],
    ["2024-5-1025:61", "impossible-time"],
    ["上周三", "vague-date"],
    ["5月", "vague-date"],
    ["二十年前", "vague-date"],
    ["1-14/1-23", "vague-date"],
    ["43", "vague-date"],
    ["暂无", "placeholder"],
    ["#N/A", "formula-error"],
  ])("does not guess at %s", (text, problem) => {
    expect(dateOf(text)).toBe(problem);
  });

  it("finds nothing in numbers that are no date of a customer sheet", () => {
    expect(dateOf(43)).toBe("out-of-range");
    expect(dateOf(-5)).toBe("out-of-range");
    expect(dateOf(99_999_999)).toBe("out-of-range");
    expect(readDate(true, options).reading).toBe("unreadable");
  });

  it("sees blanks as blank, also when they are spaces", () => {
    expect(readDate("", options).reading).toBe("blank");
    expect(readDate("   ", options).reading).toBe("blank");
  });

  it("never throws and never invents a value out of other text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const read = readDate(text, options);
        if (read.reading === "tidied") expect(text.normalize("NFKC")).toMatch(/[\d一二三四五六七八九]/);
      }),
    );
  });
});

describe("words around a day", () => {
  it.each([
    ["20240904上午", "2024-09-04"],
    ["2023-02-01 14h", "2023-02-01 14:00"],
    ["2023-04-12第二次", "2023-04-12"],
    ["2009年国庆", "2009-01-01"],
    ["04年", "2004-01-01"],
    ["98年", "1998-01-01"],
    ["101年", "2012-01-01"],
    ["民國98年", "2009-01-01"],
    ["自2006年", "2006-01-01"],
    ["2005年起", "2005-01-01"],
    ["二OO五年", "2005-01-01"],
    ["1990s", "1990-01-01"],
    ["90年代", "1990-01-01"],
  ])("reads %s", (text, day) => {
    expect(dateOf(text)).toBe(day);
  });

  it.each(["2024-05-01前", "2024-05-01待定", "2024-05-01后"])("does not take the day of %s", (text) => {
    expect(dateOf(text)).toBe("vague-date");
  });

  it("still tells a day that does not exist", () => {
    expect(dateOf("2024-06-31第二次")).toBe("impossible-date");
    expect(dateOf("20240931上午")).toBe("impossible-date");
  });
});

describe("years of Taiwan's calendar", () => {
  it("count from 1912, bare with three digits or named with fewer", () => {
    expect(dateOf("113/05/06")).toBe("2024-05-06");
    expect(dateOf("111.01.09")).toBe("2022-01-09");
    expect(dateOf("民國98年3月1日")).toBe("2009-03-01");
    expect(dateOf("民国113-2-9")).toBe("2024-02-09");
  });

  it("are no way round a day there is not, nor meant by other numbers of three digits", () => {
    expect(dateOf("113/02/30")).toBe("impossible-date");
    expect(dateOf("513/02/03")).toBe("vague-date");
  });
});

describe("days of Taiwan's calendar in seven digits, and hours behind a dot", () => {
  it.each([
    ["1130325", "2024-03-25"],
    ["0960719", "2007-07-19"],
    [1_130_325, "2024-03-25"],
    ["1131325", "impossible-date"],
    ["2024031", "vague-date"],
    ["0240501", "vague-date"],
  ])("reads %s as %s", (cell, day) => {
    expect(dateOf(cell)).toBe(day);
  });

  it("reads 09.40am and 12.10 pm as the times they are", () => {
    expect(readDateTime("16 jan 2024 09.40am", options)).toEqual({
      reading: "tidied",
      value: (serialOf(2024, 1, 16) ?? 0) + (9 * 60 + 40) / 1440,
    });
    expect(dateOf("06 jun 2024 12.10 pm")).toMatch(/^2024-06-06/);
    expect(dateOf("06 jun 2024 12.70pm")).toBe("vague-date");
  });
});
