import { calendarOf } from "../../../src/core/followUps/calendarOf";
import { fc } from "../../property";

const due = (companyName: string, dueOn: string, overdueDays = 0) => ({ companyName, dueOn, overdueDays });
/** Lines as a calendar reads them: folded ones joined again. */
const linesOf = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");
const valuesOf = (text: string, name: string) =>
  linesOf(text).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

describe("the due list as a calendar", () => {
  const text = calendarOf(
    [
      due("杭州示例有限公司", "2026-11-10", 12),
      due("宁波示例, 公司", "2026-11-25"),
      due("上海示例有限公司", "2026-11-22"),
    ],
    "2026-11-22",
    "李敏",
    "zh-CN",
  );

  it("has one entry a day, with what is overdue among today's", () => {
    expect(valuesOf(text, "SUMMARY")).toEqual(["跟进 2 位客户（李敏）", "跟进 1 位客户（李敏）"]);
    expect(valuesOf(text, "DTSTART;VALUE=DATE")).toEqual(["20261122", "20261125"]);
    expect(valuesOf(text, "DESCRIPTION")[0]).toBe("杭州示例有限公司（逾期 12 天）\\n上海示例有限公司");
  });

  it("guards the signs that mean something in a calendar", () => {
    expect(valuesOf(text, "DESCRIPTION")).toContain("宁波示例\\, 公司");
  });

  it("names the same entry the same way, so that importing it again replaces it, and each owner's apart", () => {
    const again = calendarOf([due("别的公司", "2026-11-25")], "2026-11-23", "李敏", "zh-CN");
    expect(valuesOf(again, "UID")).toEqual(valuesOf(text, "UID").slice(1));
    const other = calendarOf([due("别的公司", "2026-11-25")], "2026-11-23", "张伟", "zh-CN");
    expect(valuesOf(other, "UID")).not.toEqual(valuesOf(again, "UID"));
  });

  it("speaks English, and is a calendar without an entry too", () => {
    const one = calendarOf([due("Dornekit", "2026-11-20", 1)], "2026-11-21", "", "en-US");
    expect(valuesOf(one, "SUMMARY")).toEqual(["Contact 1 customer"]);
    expect(valuesOf(one, "DESCRIPTION")[0]).toBe("Dornekit (1 day late)");
    expect(linesOf(calendarOf([], "2026-11-21", "", "en-US"))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Client Ledger//Due list//EN",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("keeps every line within 75 octets and loses no character by it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        const calendar = calendarOf([due(name, "2026-11-20")], "2026-11-20", "", "zh-CN");
        for (const line of calendar.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const told = valuesOf(calendar, "DESCRIPTION")[0] ?? "";
        const read = told.replace(/\\(n|.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
        expect(read).toBe(name.replace(/\r?\n/g, "\n"));
      }),
    );
  });
});
