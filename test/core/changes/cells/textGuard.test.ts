import { formatFor, needsTextFormat } from "../../../../src/core/changes/cells/textGuard";

describe("needsTextFormat", () => {
  it.each([
    '=HYPERLINK("http://x")',
    "+8613800000001",
    "-1",
    "@SUM(1)",
    "\t=1",
    "\r\n=1",
    " =1",
    "＝1+1",
    "#N/A",
    "0012",
    "13800000001",
    "1-2",
    "3/4",
    "2024年5月1日",
    "10%",
    "1e5",
    "12:30",
    "５",
    "5 Jan",
    "Jan-5",
    "TRUE",
    "¥1,200.50",
    "上午9时",
  ])("keeps %j as text", (text) => expect(needsTextFormat(text)).toBe(true));

  it.each([
    "",
    "甲公司",
    "3M中国有限公司",
    "100号院",
    "a=b",
    "核心客户",
    "Mayflower",
    "一月",
    "No. 5",
    5,
    true,
  ])("leaves %j alone", (value) => expect(needsTextFormat(value)).toBe(false));
});

describe("formatFor", () => {
  it("gives text that would turn into something else the text format, once", () => {
    expect(formatFor("=1", null, "General")).toBe("@");
    expect(formatFor("=1", null, "@")).toBeNull();
  });

  it("shows a serial number as a day in a date column only", () => {
    expect(formatFor(45_000, "dealtOn", "General")).toBe("yyyy-mm-dd");
    expect(formatFor(45_000, "dealtOn", "m/d/yy")).toBeNull();
    expect(formatFor(45_000, "amount", "0.00")).toBeNull();
    expect(formatFor(45_000, "dealtOn", '0 "day"')).toBe("yyyy-mm-dd");
  });

  it("frees a text cell that gets a number", () => {
    expect(formatFor(5, "amount", "@")).toBe("General");
    expect(formatFor("甲", "companyName", "@")).toBeNull();
  });
});
