import { birthPartOf, namePartOf } from "../../../src/core/sheets/personParts";

describe("part of a person's name", () => {
  it.each([
    ["First Name", "given"],
    ["fname_c1", "given"],
    ["PRIMARY_NAME_FIRST", "given"],
    ["givenName", "given"],
    ["First", "given"],
    ["名", "given"],
    ["Last Name", "surname"],
    ["lname_c2", "surname"],
    ["family_name", "surname"],
    ["Apellidos", "surname"],
    ["Prénom", "given"],
    ["Cognome", "surname"],
    ["姓", "surname"],
    ["middle_name", "middle"],
    ["Middle Initial", "middle"],
  ] as const)("stands under %s: %s", (heading, part) => {
    expect(namePartOf(heading)).toBe(part);
  });

  it.each([
    "First contact date",
    "Last order",
    "Name",
    "Mother's maiden name",
    "User first name",
    "姓名",
    "",
    "Family",
  ])("does not stand under %j unless it says so", (heading) => {
    expect(namePartOf(heading)).toBe(heading === "Family" ? "surname" : undefined);
  });
});

describe("part of a day of birth", () => {
  it("is told by its heading and by figures that can be such", () => {
    expect(birthPartOf("by", [1949, 1968, 1930])).toBe("year");
    expect(birthPartOf("Birth year", [1972])).toBe("year");
    expect(birthPartOf("birthyear", [1972])).toBe("year");
    expect(birthPartOf("dob_mon", [12])).toBe("month");
    expect(birthPartOf("bm", [7, 12])).toBe("month");
    expect(birthPartOf("bd", [31, 1])).toBe("day");
    expect(birthPartOf("出生年份", [1988])).toBe("year");
  });

  it("is none where the figures are others, or missing", () => {
    expect(birthPartOf("by", [3, 4, 5])).toBeUndefined();
    expect(birthPartOf("bm", [13, 20])).toBeUndefined();
    expect(birthPartOf("bd", [])).toBeUndefined();
    expect(birthPartOf("Year", [1949])).toBeUndefined();
  });

  it("may have a slip or two among many", () => {
    expect(birthPartOf("by", [1450, ...Array.from({ length: 19 }, (_, at) => 1950 + at)])).toBe("year");
  });
});
