import type { Field } from "../../../src/core/sheets/fields";
import { nameHalves } from "../../../src/core/sheets/nameHalves";

const columns = (...headings: readonly string[]) =>
  headings.map((heading): { heading: string; field: Field | null } => ({ heading, field: null }));

describe("the two columns of a person's name", () => {
  it.each([
    ["First name", "Surname"],
    ["名字", "姓氏"],
    ["Contact First Name", "Contact Last Name"],
    ["Vorname", "Nachname"],
  ])("are %s and %s, in either order", (first, last) => {
    const [given, family] = columns(first, last);
    expect(nameHalves(columns("Email", first, last))).toEqual({ given, family });
    expect(nameHalves(columns(last, "Email", first))).toEqual({ given, family });
  });

  it("are the first of each where there are more", () => {
    const several = columns("First Name", "Last Name", "First Name 2", "Last Name 2");
    expect(nameHalves(several)).toEqual({ given: several[0], family: several[1] });
  });

  it("are none where one stands alone, or speaks of somebody else", () => {
    expect(nameHalves(columns("名字", "电话"))).toBeNull();
    expect(nameHalves(columns("Surname", "Spouse first name"))).toBeNull();
    expect(nameHalves(columns("First contact", "Last contact"))).toBeNull();
  });

  it("are those that are mapped so, whatever stands over them", () => {
    const mapped = [
      { heading: "Nombre", field: "firstName" as const },
      { heading: "First name", field: null },
      { heading: "Surname", field: null },
    ];
    expect(nameHalves(mapped)?.given.heading).toBe("Nombre");
  });
});
