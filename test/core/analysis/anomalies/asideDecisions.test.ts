import type { JobContext } from "../../../../src/core/analysis/context/jobContext";
import { createAnalysis } from "../../../../src/core/analysis/createAnalysis";
import type { CorrectionDecision } from "../../../../src/core/changes/proposal";
import type { CellValue } from "../../../../src/core/sheets/cell";
import type { Field } from "../../../../src/core/sheets/fields";
import type { OwnSheet } from "../../../../src/core/templates/own/ownSheets";
import { mappingOf } from "../../tables/tableOf";
import { written } from "../tiering/tierBook";

const fields: readonly Field[] = ["customerId", "companyName", "mobile", "email"];
const job: JobContext = { language: "zh-CN", asOf: "2024-09-30" };
type Rows = readonly (readonly CellValue[])[];
const rows: Rows = [
  ["C1", "杭州云杉科技有限公司", "1385712123", "li@yunshan.example.cn"],
  ["C2", "宁波远帆食品有限公司", "13957121235", "zhang@qq.con"],
  ["C3", "温州瀚峰照明有限公司", "+86 13957121236", "wang@hanfeng.example.cn"],
];
const none = { safeOfRules: [] };

/** One pane over a workbook that is read again and again. */
function pane() {
  const analysis = createAnalysis();
  const inspect = (now: Rows, own: readonly OwnSheet[] = []) => {
    const setup = { asOf: job.asOf, own, taken: { sheets: [], tables: [] } };
    analysis.open([mappingOf("客户", "customers", fields)], setup);
    analysis.addRows({ sheet: "客户", firstRow: 2, firstColumn: 0, rows: now });
    analysis.close();
    const { kept } = analysis.inspect(job, () => undefined);
    const { items } = analysis.findings({ offset: 0, limit: 100 });
    const idOf = (ruleId: string) => items.find((one) => one.ruleId === ruleId)?.id ?? "";
    return { kept, idOf };
  };
  return { analysis, inspect };
}

const accepted: CorrectionDecision = { verdict: "accept" };
const dismissed: CorrectionDecision = {
  verdict: "undecided",
  dismissal: { scope: "finding", status: "ignored", reason: "老号码" },
};

describe("decisions set aside", () => {
  it("stand by their finding in the next reading, wherever its row is now", () => {
    const { analysis, inspect } = pane();
    const before = inspect(rows);
    const typed = { verdict: "accept", value: "13857121234" } as const;
    analysis.setAside({ [before.idOf("invalid-phone")]: typed }, { safeOfRules: ["phone-form"] });
    const after = inspect([...rows].reverse());
    expect(after.idOf("invalid-phone")).not.toBe(before.idOf("invalid-phone"));
    expect(after.kept?.decisions).toEqual({ [after.idOf("invalid-phone")]: typed });
    expect(after.kept?.scope).toEqual({ safeOfRules: ["phone-form"] });
  });

  it("leave the corrections once the list is written, and not what was filed in it", () => {
    const { analysis, inspect } = pane();
    const { idOf } = inspect(rows);
    const decisions = { [idOf("invalid-phone")]: dismissed, [idOf("email-domain-typo")]: accepted };
    const own = written([], analysis.findingPatch(decisions), ["findings"]);
    analysis.setAside(decisions, none);
    const after = inspect(rows, own);
    expect(after.kept?.decisions).toEqual({ [after.idOf("email-domain-typo")]: accepted });
  });

  it("leave the dismissals once the corrections are written", () => {
    const { analysis, inspect } = pane();
    const { idOf } = inspect(rows);
    const decisions = { [idOf("invalid-phone")]: dismissed, [idOf("email-domain-typo")]: accepted };
    analysis.setAside(decisions, none);
    const [first = [], , third = []] = rows;
    const after = inspect([first, ["C2", "宁波远帆食品有限公司", "13957121235", "zhang@qq.com"], third]);
    expect(after.kept?.decisions).toEqual({ [after.idOf("invalid-phone")]: dismissed });
  });

  it("say which of them a wholesale choice covers", () => {
    const { analysis, inspect } = pane();
    const { idOf } = inspect(rows);
    const [safe, guess] = [idOf("phone-form"), idOf("email-domain-typo")];
    analysis.setAside({ [safe]: accepted, [guess]: accepted }, none);
    expect(inspect(rows).kept?.groups).toEqual({ [safe]: "phone-form", [guess]: null });
  });

  it("are taken up once, and never where the value has changed since", () => {
    const { analysis, inspect } = pane();
    const { idOf } = inspect(rows);
    analysis.setAside({ [idOf("invalid-phone")]: dismissed }, none);
    const [, ...others] = rows;
    const retyped = [["C1", "杭州云杉科技有限公司", "138571212", "li@yunshan.example.cn"], ...others];
    expect(inspect(retyped).kept?.decisions).toEqual({});
    expect(inspect(rows).kept).toBeUndefined();
  });
});
