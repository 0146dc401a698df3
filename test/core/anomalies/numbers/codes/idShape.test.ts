import { idShapeOf, inShape } from "../../../../../src/core/anomalies/numbers/codes/idShape";
import { mayBeOtherPaper } from "../../../../../src/core/anomalies/numbers/codes/otherPaper";
import type { Column } from "../../../../../src/core/tables/table";

const letters = ["AB", "HK", "MN", "VX"];
const invoices = (odd: string): Column => ({
  field: "invoiceNo",
  heading: "發票號碼",
  scale: 1,
  cells: [...Array.from({ length: 40 }, (_, i) => `${letters[i % 4]}-${60_283_094 + i}`), odd],
  columnOnSheet: [0],
});

describe("a number among others of one form", () => {
  it("is the same number without its hyphen, and may be so on another paper", () => {
    const column = invoices("HK11986140");
    const shape = idShapeOf(column);
    expect(shape && inShape("HK11986140", shape)).toBe("HK-11986140");
    expect(mayBeOtherPaper(column, 40)).toBe(true);
  });

  it("is a slip where a figure is a letter or is missing", () => {
    const column = invoices("HK-1198614O");
    const shape = idShapeOf(column);
    expect(shape && inShape("HK-1198614O", shape)).toBeNull();
    expect(shape && inShape("HK1198614", shape)).toBeNull();
    expect(mayBeOtherPaper(invoices("H1-11986140"), 40)).toBe(false);
  });

  it("is left as it is where nothing but figures stand in it", () => {
    const column = invoices("11986140");
    const shape = idShapeOf(column);
    expect(shape && inShape("11986140", shape)).toBeNull();
  });
});
