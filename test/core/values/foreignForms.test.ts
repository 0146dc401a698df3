import { foreignExtension, foreignNumber } from "../../../src/core/values/contacts/foreignNumber";
import { readPhones } from "../../../src/core/values/contacts/readPhones";
import { readDate } from "../../../src/core/values/dates/readDate";
import { serialOf } from "../../../src/core/values/dates/serialDay";
import { readAmount } from "../../../src/core/values/numbers/readAmount";
import { readRegion } from "../../../src/core/values/places/readRegion";
import { valueIn } from "../../../src/core/values/text/reading";
import { isTypingSlip } from "../../../src/core/values/text/typingSlip";

describe("amounts as Europe and Brazil write them", () => {
  it.each([
    ["R$ 2.618,95", 2618.95],
    ["1 200,50", 1200.5],
    ["3.178.109,31", 3_178_109.31],
    ["$ 165 inc", 165],
    ["2.618.95", undefined],
    ["1,2,00", undefined],
  ])("%s is %s", (text, value) => {
    expect(valueIn(readAmount(text))).toBe(value);
  });
});

describe("telephone numbers with words around them", () => {
  it("keep their digits", () => {
    expect(foreignNumber("(515) 230-2166 (after 9am)", "american")).toBe("5152302166");
    expect(foreignNumber("0493 272 903  (after 4)", "abroad")).toBe("0493272903");
    expect(foreignExtension("2715 9173 內線 203")).toBe("203");
    expect(valueIn(readPhones("0755-26001234 內線203"))?.[0]?.extension).toBe("203");
  });

  it("have ten digits behind the zero in Britain's mobiles", () => {
    expect(foreignNumber("07700 900 20", "british")).toBeNull();
    expect(foreignNumber("07700 900 201", "british")).toBe("07700900201");
    expect(foreignNumber("01632 96098", "british")).toBe("0163296098");
  });
});

describe("months and places", () => {
  it("are read as Excel and dealers write them", () => {
    const today = serialOf(2024, 9, 30) ?? 0;
    const read = readDate("May-23", { today });
    const other = readDate("May 2023", { today });
    expect(read).toEqual(other);
    expect(valueIn(readRegion("安徽全省"))?.code).toBe(valueIn(readRegion("安徽省"))?.code);
    expect(valueIn(readRegion("港島"))).toBeDefined();
    expect(readRegion("全省").reading).toBe("unreadable");
  });
});

describe("words that differ by figures, the last of two characters or one at the end", () => {
  it.each([
    ["四房两厅", "三房两厅", false],
    ["中层(共11层)", "中层(共13层)", false],
    ["展会会", "展会", true],
    ["websit", "website", true],
    ["sale", "sales", false],
    ["转介召", "转介绍", true],
  ])("%s for %s: %s", (text, word, isSlip) => {
    expect(isTypingSlip(text, word)).toBe(isSlip);
  });
});
