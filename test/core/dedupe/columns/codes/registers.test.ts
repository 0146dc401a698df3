import { foreignRegisters } from "../../../../../src/core/dedupe/columns/codes/registers";
import { comparedValues } from "../../../../../src/core/dedupe/columns/comparedValues";
import { comparable } from "../../../../../src/core/dedupe/columns/values/comparable";
import { valueColumn } from "../../../../../src/core/dedupe/columns/values/values";
import { compareValues } from "../../../../../src/core/dedupe/compare/values/compareValues";
import { customersOf } from "../../customerTable";

const taiwan = ["22099131", "84149961", "04595257", "97176270", "80333992"];
const china = ["91310000MA1FL0LA2X", "913300007043986837", "110108123456789"];
const nature = { companies: true, persons: false, foreign: false, mixed: false } as const;
const kindsOf = (codes: readonly string[]) =>
  comparedValues(
    customersOf(codes.map((creditCode, i) => ({ companyName: `甲${i}`, creditCode }))),
    nature,
    undefined,
  ).map(({ kind }) => kind);

describe("numbers under a heading of credit codes", () => {
  it("are compared as registers where they are another country's, in one writing", () => {
    expect(foreignRegisters([...taiwan, "2209 9131", "免統編"])).toEqual([...taiwan, "22099131", ""]);
    expect(foreignRegisters(["GB 123 4567 89"])).toEqual(["123456789"]);
    expect(kindsOf([...taiwan, "22099131"])).toContain("register");
  });

  it("are left to the comparison of credit codes where they are China's", () => {
    expect(foreignRegisters(china)).toBeNull();
    expect(foreignRegisters([...china, ...taiwan])).toBeNull();
    expect(kindsOf(china)).not.toContain("register");
  });

  it("are none where nothing but notes stands there", () => {
    expect(foreignRegisters(["", "無", "W-9 on file"])).toBeNull();
    expect(foreignRegisters([])).toBeNull();
  });
});

describe("two registered numbers nearly alike", () => {
  const levelOf = (a: string, b: string) => {
    const register = compareValues(valueColumn([a, b], 2), "register", 0, 10);
    return register.levels[register.level(0, 1)]?.id;
  };

  it("are two where both pass their check, and one is a slip of the other where one does not", () => {
    expect(levelOf("GB 732829072", "732829170")).toBe("different");
    expect(levelOf("732829072", "732829071")).toBe("slip");
    expect(levelOf("27AAPFU0939F1ZV", "27AAPFU0939F1ZW")).toBe("slip");
  });

  it("are two where only the country's letters and some figures agree", () => {
    expect(levelOf("CHE-409.860.436 MWST", "CHE-374.100.630 MWST")).toBe("different");
    expect(levelOf("CHE-409.860.436 MWST", "CHE-409.860.463 MWST")).toBe("slip");
    expect(levelOf("CHE-409.860.436 MWST", "CHE-409860436 MWST")).toBe("same");
  });

  it("may be a slip where the check passes every fifth", () => {
    expect(levelOf("22099131", "22099136")).toBe("slip");
  });
});

describe("a column of registered numbers", () => {
  const cellsAs = (cells: readonly string[]) => comparable(cells, "text", "register");

  it("keeps its numbers and leaves out notes, which many firms share", () => {
    expect(cellsAs(["199181287R", "pending", "Y", "N/A", "ABCDE1234F"])).toEqual([
      "199181287R",
      "",
      "",
      "",
      "ABCDE1234F",
    ]);
  });

  it("is not touched where it is another kind of text", () => {
    expect(comparable(["pending", "Y"], "text", "text")).toEqual(["pending", "Y"]);
  });
});
