import { profileColumn } from "../../../../src/core/adopt/columns/columnProfile";

const share = (...cells: readonly string[]) => profileColumn(cells, []).share("postcode");

describe("postcodes", () => {
  it("are told in the forms of many countries", () => {
    expect(
      share("310000", "50321", "90210-1234", "1427 EN", "1427EN", "9000", "00-950", "114 55", "LS1 4AP"),
    ).toBe(1);
  });

  it("are no telephones, days or numbers of documents", () => {
    expect(share("12345678", "2024-01-05", "A-1001", "14 EN", "123-45", "1427 ENG")).toBe(0);
  });
});
