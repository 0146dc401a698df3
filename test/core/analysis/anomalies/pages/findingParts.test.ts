import type { WantedFindings } from "../../../../../src/core/analysis/anomalies/views/findingViews";
import type { CellValue } from "../../../../../src/core/sheets/cell";
import type { Field } from "../../../../../src/core/sheets/fields";
import { customersRead } from "../../customersRead";

const fields: readonly Field[] = ["customerId", "companyName", "mobile", "email", "owner", "industry"];
const rows: readonly (readonly CellValue[])[] = [
  ["C20240101001", "杭州云杉科技有限公司", "1385712123", "li@yunshan.example.cn", "李敏", ""],
  ["C20240101002", "宁波远帆食品有限公司", "1395712123", "zhang@yuanfan.example.cn", "张伟", ""],
  ["C20240101003", "温州听涛机械有限公司", "13957121235", "=tao.example.cn", "张伟", ""],
  ["C20240101004", "台州半山茶业有限公司", "1365712123", "cha@banshan.example.cn", "", ""],
];

function inspected() {
  const analysis = customersRead(fields, rows);
  analysis.inspect({ language: "zh-CN", asOf: "2024-09-30" }, () => undefined);
  return analysis;
}

describe("what findings fall into", () => {
  it("counts by rule, column and owner exactly what a list of each would show", () => {
    const analysis = inspected();
    const listed = (wanted: WantedFindings) =>
      analysis.findings({ ...wanted, offset: 0, limit: 100 }).items.length;
    const { rules, columns, owners } = analysis.findingParts({});
    expect(rules.length).toBeGreaterThan(1);
    for (const { ruleId, count } of rules) expect([ruleId, listed({ ruleId })]).toEqual([ruleId, count]);
    for (const { sheet, heading, count } of columns)
      expect([heading, listed({ sheet, heading })]).toEqual([heading, count]);
    for (const { owner, count } of owners) expect([owner, listed({ owner })]).toEqual([owner, count]);
    expect(owners.map(({ owner }) => owner)).toContain("");
  });

  it("narrows to what is asked for", () => {
    const { rules, owners } = inspected().findingParts({ owner: "李敏", ruleId: "invalid-phone" });
    expect(rules).toEqual([{ ruleId: "invalid-phone", title: expect.any(String), count: 1 }]);
    expect(owners).toEqual([{ owner: "李敏", count: 1 }]);
  });

  it("leaves hints out where a person's duty is meant, as the counts by owner do", () => {
    const analysis = inspected();
    const { owners } = analysis.inspect({ language: "zh-CN", asOf: "2024-09-30" }, () => undefined);
    expect(owners.length).toBeGreaterThan(1);
    for (const { owner, error, warning } of owners) {
      const { total } = analysis.findings({ owner, hints: false, offset: 0, limit: 1 });
      expect([owner, total]).toEqual([owner, error + warning]);
    }
  });

  it("is empty where nobody has such findings", () => {
    expect(inspected().findingParts({ owner: "王五" })).toEqual({ rules: [], columns: [], owners: [] });
  });
});
