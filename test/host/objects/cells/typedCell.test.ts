import { typedCell } from "../../../../src/host/objects/cells/typedCell";
import { fc } from "../../../property";

const value = (text: string, format = "General") => {
  const { write } = typedCell(text, format);
  return write.kind === "value" ? write.value : write;
};

describe("text written through the API is taken as if typed", () => {
  it.each([
    ["0300", 300],
    ["  12 ", 12],
    ["1,234.5", 1234.5],
    ["-5", -5],
    ["1e3", 1000],
    ["50%", 0.5],
    ["(5)", -5],
    ["$1,200", 1200],
    ["true", true],
    ["13800138000", 13800138000],
    ["110101199003077515", 110101199003077000],
    ["客户", "客户"],
    ["1.2.3", "1.2.3"],
    ["12,34", "12,34"],
    ["138-0013-8000", "138-0013-8000"],
  ])("%s becomes %p", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ["1/2/2025", 45659, "m/d/yyyy"],
    ["2025-01-02", 45659, "m/d/yyyy"],
    ["1/2/29", 47120, "m/d/yyyy"],
    ["1/2/30", 10960, "m/d/yyyy"],
    ["2/29/2024", 45351, "m/d/yyyy"],
    ["1/1/1900", 1, "m/d/yyyy"],
    ["12:30", 0.520833333333333, "h:mm"],
    ["1/2/2025 6:00 PM", 45659.75, "m/d/yyyy h:mm"],
  ])("%s becomes the date or time %p", (text, serial, format) => {
    const typed = typedCell(text, "General");
    expect(typed.numberFormat).toBe(format);
    expect(value(text)).toBeCloseTo(serial, 9);
  });

  it.each(["2/30/2025", "13/1/2025", "25:00", "2025-13-01", "1/2"])(
    "%s is no date and stays text",
    (text) => {
      expect(value(text)).toBe(text);
    },
  );

  it("stays text in a text cell and after an apostrophe, formulas too", () => {
    expect(value("0300", "@")).toBe("0300");
    expect(value("=1+1", "@")).toBe("=1+1");
    expect(value("'0300")).toBe("0300");
    expect(value("'=1+1")).toBe("=1+1");
  });

  it("starts a formula with =, and with +, - or @ before anything but a number", () => {
    expect(value("=A1")).toEqual({ kind: "formula", formula: "=A1" });
    expect(value("+A1")).toEqual({ kind: "formula", formula: "=+A1" });
    expect(value("@SUM(A1)")).toEqual({ kind: "formula", formula: "=@SUM(A1)" });
    expect(value("=")).toBe("=");
    expect(value("-")).toBe("-");
  });

  it("keeps a format of its own where the cell has one already", () => {
    expect(typedCell("50%", "0.0000").numberFormat).toBeNull();
  });

  it("never changes numbers, and no text in a text cell", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.string({ minLength: 1 }),
        (number, text) => {
          expect(typedCell(number, "General").write).toEqual({ kind: "value", value: number });
          expect(typedCell(text, "@").write).toEqual({ kind: "value", value: text });
        },
      ),
    );
  });
});
