import { profileColumn } from "../../../../src/core/adopt/columns/columnProfile";
import type { Option } from "../../../../src/core/adopt/columns/seenColumn";
import { withoutContradicted } from "../../../../src/core/adopt/columns/withoutContradicted";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field, Role } from "../../../../src/core/sheets/fields";

/** The fields that are left of those a heading offers over these cells. */
function left(fields: readonly Field[], cells: readonly CellValue[], role: Role = "customers") {
  const options = fields.map(
    (field): Option => ({ field, confidence: 0.9, reason: { kind: "heading", synonym: "" } }),
  );
  return withoutContradicted(options, profileColumn(cells, []), role).map(({ field }) => field);
}
const times = (words: readonly string[], count: number) =>
  Array.from({ length: count }, (_, i) => words[i % words.length] ?? "");
const outlets = ["Pub", "Hotel", "Wine bar", "Members club"];

describe("kinds of customers", () => {
  it("are no names of customers, though Outlet may head both", () => {
    expect(left(["companyName", "industry"], times(outlets, 60))).toEqual(["industry"]);
  });

  it("may be names where few rows are seen, where firms are among them and on a list of deals", () => {
    expect(left(["companyName"], times(outlets, 12))).toEqual(["companyName"]);
    expect(left(["companyName"], times([...outlets, "Rowe Leisure Ltd"], 60))).toEqual(["companyName"]);
    expect(left(["companyName"], times(outlets, 60), "transactions")).toEqual(["companyName"]);
  });
});

describe("figures", () => {
  it("do not answer whether tax is included", () => {
    expect(left(["taxIncluded"], [0, 0, 172.26, "", 12.5], "transactions")).toEqual([]);
    expect(left(["taxIncluded"], [0, 0, 0, 0], "transactions")).toEqual([]);
  });

  it("answer by 1 and 0, and words answer", () => {
    expect(left(["taxIncluded"], [0, 1, 1, 0], "transactions")).toEqual(["taxIncluded"]);
    expect(left(["taxIncluded"], ["", ""], "transactions")).toEqual(["taxIncluded"]);
    expect(left(["taxIncluded"], ["incl.", "excl.", "incl."], "transactions")).toEqual(["taxIncluded"]);
  });

  it("are left for other fields", () => {
    expect(left(["amount"], [0, 0, 172.26, 0], "transactions")).toEqual(["amount"]);
  });
});
