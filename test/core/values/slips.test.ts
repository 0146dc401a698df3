import { foreignNumber } from "../../../src/core/values/contacts/foreignNumber";
import { numberPlanOf } from "../../../src/core/values/contacts/numberPlan";
import { readRegion } from "../../../src/core/values/places/readRegion";
import { isPlaceholder } from "../../../src/core/values/text/placeholders";
import { isTypingSlip } from "../../../src/core/values/text/typingSlip";

describe("letters that changed places", () => {
  it("make a slip of a word of four letters and more", () => {
    expect(isTypingSlip("piad", "paid")).toBe(true);
    expect(isTypingSlip("ivnoice", "invoice")).toBe(true);
  });

  it("make another word of shorter ones, and of other letters", () => {
    expect(isTypingSlip("teh", "the")).toBe(false);
    expect(isTypingSlip("said", "paid")).toBe(false);
  });
});

describe("marks alone", () => {
  it.each(["#", "#@", "~", "$$"])("stand for nothing: %s", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(["√", "#12", "A#", "+"])("but not %s, which says something", (text) => {
    expect(isPlaceholder(text, "satisfaction")).toBe(false);
  });
});

describe("the letters of a place", () => {
  it("may stand before its name", () => {
    expect(readRegion("SH 上海")).toMatchObject({ value: { province: "上海市" } });
    expect(readRegion("SH").reading).toBe("unreadable");
  });
});

describe("numbers from home among those from abroad", () => {
  const cells = [
    ...Array.from({ length: 8 }, (_, i) => `+9715055258${10 + i}`),
    ...Array.from({ length: 4 }, (_, i) => `138001380${10 + i}`),
  ];

  it("make a mixed column, in which figures that begin as a Chinese mobile are one", () => {
    expect(numberPlanOf(cells)).toBe("mixed");
    expect(foreignNumber("138262199011", "mixed")).toBeNull();
    expect(foreignNumber("+1 937 555 0111", "mixed")).not.toBeNull();
  });

  it("are left to the country of the column where there are none", () => {
    expect(numberPlanOf(cells.slice(0, 8))).toBe("abroad");
    expect(foreignNumber("138262199011", "abroad")).not.toBeNull();
  });
});
