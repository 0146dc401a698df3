import { breaksPlan, foreignNumber } from "../../../../src/core/values/contacts/foreignNumber";
import { numberPlanOf } from "../../../../src/core/values/contacts/numberPlan";

const many = (firsts: string) =>
  Array.from({ length: 40 }, (_, i) => `${firsts[i % firsts.length]}${310 + i} ${8010 + i}`);
const singapore = many("6689");

describe("numbers of eight figures without an area code", () => {
  it("are those of Singapore, or of Hong Kong where they begin as none of Singapore does", () => {
    expect(numberPlanOf(singapore)).toBe("singaporean");
    expect(numberPlanOf([...many("2369"), "+852 2345 6789", ""])).toBe("eight");
  });

  it("are those of one town of China where none begins with 9, and where mobiles of China stand beside them", () => {
    expect(numberPlanOf(many("5688"))).toBeNull();
    const mobiles = Array.from({ length: 15 }, (_, i) => `138001380${10 + i}`);
    expect(numberPlanOf([...singapore, ...mobiles])).toBeNull();
  });

  it("are those of Hong Kong where none begins with 9 but some say their country", () => {
    const landlines = many("2333");
    expect(numberPlanOf(landlines)).toBeNull();
    expect(numberPlanOf([...landlines, "(852) 3743 5877", "+852 2345 6789", "+852 3421 1234"])).toBe("eight");
    expect(numberPlanOf([...landlines, "+852 2345 6789"])).toBeNull();
    expect(foreignNumber("2302 8199 內線 ext. 69", "eight")).toBe("23028199");
  });

  it("tell nothing where they are few", () => {
    expect(numberPlanOf(singapore.slice(0, 12))).toBeNull();
  });

  it("may have their country before them", () => {
    for (const cell of ["6728 8607", "65-6728 8607", "(65) 6728 8607", "+65 6728 8607", "6728 8607 ext 12"])
      expect(foreignNumber(cell, "singaporean")).toBe("67288607");
    expect(foreignNumber("6728 8607 / 9123 4567", "singaporean")).toBe("67288607");
  });

  it("are none with a figure more or less, or with a first figure that is not given out", () => {
    for (const cell of ["9304645", "632556744", "57655052"]) {
      expect(foreignNumber(cell, "singaporean")).toBeNull();
      expect(breaksPlan(cell, "singaporean")).toBe(true);
    }
    expect(foreignNumber("57655052", "eight")).toBe("57655052");
    expect(breaksPlan("9304645", "eight")).toBe(true);
  });

  it("leave numbers of other countries beside them alone", () => {
    for (const cell of ["+60 12 345 6789", "012-345 6789", "1800 363 8833", "9812345678"])
      expect(breaksPlan(cell, "singaporean")).toBe(false);
    expect(foreignNumber("012-346 6789", "singaporean")).toBe("0123466789");
  });
});
