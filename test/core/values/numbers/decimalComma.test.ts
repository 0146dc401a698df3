import { usesDecimalComma, withDecimalPoint } from "../../../../src/core/values/numbers/decimalComma";
import { readAmount } from "../../../../src/core/values/numbers/readAmount";
import { valueIn } from "../../../../src/core/values/text/reading";
import { fc } from "../../../property";

describe("sums with a comma before the decimals", () => {
  it("are told by the column: proven by some, contradicted by none", () => {
    expect(usesDecimalComma(["1.234,56", "987,50", "1.000", ""])).toBe(true);
    expect(usesDecimalComma(["1.234,-", "17.730,-", "1.000"])).toBe(true);
    expect(usesDecimalComma(["€ 1 234,5", "12\u202f500,00", "3"])).toBe(true);
    expect(usesDecimalComma(["1.234,56", "987,50", "1,234.56"])).toBe(false);
    expect(usesDecimalComma(["1.234,56", "987,50", "12,500"])).toBe(false);
    expect(usesDecimalComma(["12,500", "1,200", "800"])).toBe(false);
    expect(usesDecimalComma(["1.000", "12.000"])).toBe(false);
  });

  it("may stand beside such with a point, which are read as they are", () => {
    expect(usesDecimalComma(["228,00", "€ 280.80", "1209,60", "€ 99.5"])).toBe(true);
    expect(valueIn(readAmount(withDecimalPoint("€ 280.80")))).toBe(280.8);
    expect(usesDecimalComma(["228,00", ...Array.from({ length: 20 }, (_, i) => `€ ${i}.80`)])).toBe(false);
  });

  it("are none where one slip stands among whole sums, or only numbers do", () => {
    expect(usesDecimalComma(["12,50", "800", "900元"])).toBe(false);
    expect(usesDecimalComma(["12,50", "13,50", ...Array.from({ length: 30 }, (_, i) => `${i}00元`)])).toBe(
      false,
    );
    expect(usesDecimalComma([1, 2.5, ""])).toBe(false);
  });

  it("are read as what they are however a country parts its thousands", () => {
    const cents = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(cents, fc.constantFrom(".", " ", "\u00a0", "'", ""), (sum, mark) => {
        const whole = Math.floor(sum / 100)
          .toString()
          .replace(/\B(?=(?:\d{3})+$)/g, mark);
        const text = `${whole},${String(sum % 100).padStart(2, "0")}`;
        expect(valueIn(readAmount(withDecimalPoint(text)))).toBeCloseTo(sum / 100, 6);
      }),
    );
    expect(withDecimalPoint("1.234,56 €")).toBe("1234.56 €");
    expect(withDecimalPoint("1.000")).toBe("1000");
    expect(withDecimalPoint(1.5)).toBe(1.5);
  });
});
