import type { Field } from "../../../../../src/core/sheets/fields";
import { customersRead } from "../../customersRead";

const fields: readonly Field[] = ["customerId", "companyName", "mobile", "industry"];
const rows = [
  ["C20240101001", "杭州云杉科技有限公司", "1385712123", ""],
  ["C20240101002", "宁波远帆食品有限公司", "", ""],
  ["C20240101003", "温州听涛机械有限公司", "13957121235", "制造业"],
];

describe("a group of findings", () => {
  it("is blank where every cell it names is empty, and only there", () => {
    const analysis = customersRead(fields, rows);
    const { groups } = analysis.inspect({ language: "zh-CN", asOf: "2024-09-30" }, () => undefined);
    const blank = new Map(groups.map((group) => [group.ruleId, group.blank]));
    expect(blank.get("missing-industry")).toBe(true);
    expect(blank.get("invalid-phone")).toBe(false);
    // A whole row is no cell.
    expect([...groups].filter(({ columns }) => columns.some(({ heading }) => heading === ""))).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ blank: true })]),
    );
  });
});
