import { numberedKey, readKey } from "../../../../src/core/analysis/own/findingKeys";

describe("the keys of the findings list", () => {
  it("are read back as what they name, the number behind a twin left out", () => {
    const names = { kind: "finding", ruleId: "invalid-phone", fingerprint: "0123456789abcdef" };
    expect(readKey("invalid-phone:0123456789abcdef")).toEqual(names);
    expect(readKey("invalid-phone:0123456789abcdef~3")).toEqual(names);
  });

  it("name a rule and a column, also where whole rows are meant", () => {
    expect(readKey("missing-industry@customers.industry")).toEqual({
      kind: "column",
      ruleId: "missing-industry",
      role: "customers",
      field: "industry",
    });
    expect(readKey("blank-row@transactions.")).toMatchObject({ field: "" });
  });

  it("name a column of a sheet that is only checked by its sheet and heading", () => {
    expect(readKey("blank-on-sheet@related.0123456789abcdef")).toEqual({
      kind: "related",
      ruleId: "blank-on-sheet",
      column: "0123456789abcdef",
    });
  });

  it.each(["a@related.name", "", "合同缺页", "invalid-phone", "invalid-phone:12", "a@nobody.mobile"])(
    "take %j for a row of somebody's own",
    (text) => {
      expect(readKey(text)).toBeNull();
    },
  );

  it("tell twins apart by number", () => {
    const given = new Map<string, number>();
    expect(["a", "a", "b", "a"].map((key) => numberedKey(key, given))).toEqual(["a", "a~2", "b", "a~3"]);
  });
});
