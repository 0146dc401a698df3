import { screen, waitFor, within } from "@testing-library/react";
import type { CorrectionDecision, CorrectionScope, Decisions } from "../../../src/core/changes/proposal";
import { fakeAnalysis } from "../fakeAnalysis";
import { renderPane } from "../renderPane";

async function reviewing() {
  const asked: [Decisions<CorrectionDecision>, CorrectionScope | undefined][] = [];
  const analysis = fakeAnalysis();
  const watched = {
    ...analysis,
    correctionPatch: (decisions: Decisions<CorrectionDecision>, scope?: CorrectionScope) => {
      asked.push([decisions, scope]);
      return analysis.correctionPatch(decisions, scope);
    },
  };
  const pane = renderPane({ analysis: watched });
  await pane.press("异常", "tab");
  await pane.press("开始检查");
  await screen.findByText("96.4");
  return { ...pane, asked };
}

describe("the anomalies page", () => {
  it("shows errors and warnings, keeps hints back, and puts a whole-column problem on one card", async () => {
    const { press } = await reviewing();
    const systemic = screen.getByRole("region", { name: "整列性问题" });
    expect(within(systemic).getByText("所属行业整列未填")).toBeTruthy();
    expect(screen.queryByText("沟通内容过于简短")).toBeNull();
    await press("显示提示 57 条");
    expect(screen.getByText("沟通内容过于简短")).toBeTruthy();
  });

  it("opens every count to the places behind it and shows them in the sheet", async () => {
    const { press, gateway } = await reviewing();
    await press("查看 14 处");
    expect(await screen.findByRole("heading", { level: 1, name: "手机号位数不对" })).toBeTruthy();
    await press("在表中定位：客户基础信息 F5");
    expect(gateway.located[0]).toMatchObject({ sheet: "客户基础信息", row: 5, column: "F" });
  });

  it("opens the findings of one column", async () => {
    const { press } = await reviewing();
    await press("客户跟进记录 · 沟通内容 40");
    expect(await screen.findByText("40 处")).toBeTruthy();
  });

  it("accepts the safe corrections of a rule in one go and lets single ones be taken out again", async () => {
    const { press, asked } = await reviewing();
    await press("采纳 318 处安全修正", "switch");
    expect(screen.getByText("已采纳 318 处修正")).toBeTruthy();
    await press("查看 318 处");
    await press("已采纳");
    expect(await screen.findByText("已采纳 317 处修正")).toBeTruthy();
    await press("查看变更");
    await waitFor(() =>
      expect(asked).toEqual([[{ "text-width:0": { verdict: "reject" } }, { safeOfRules: ["text-width"] }]]),
    );
  });

  it("accepts no correction where there is none", async () => {
    const { user, press } = await reviewing();
    await press("查看 14 处");
    const list = await screen.findByRole("list", { name: "手机号位数不对" });
    const [first] = within(list).getAllByRole("button", { name: "忽略" });
    if (first) await user.dblClick(first);
    await user.keyboard("jjja");
    expect(screen.queryByText(/已采纳 \d+ 处修正/)).toBeNull();
    await user.keyboard("kkkka");
    expect(await screen.findByText(/已采纳 1 处修正/)).toBeTruthy();
  });

  it("draws only part of a long list", async () => {
    const { press } = await reviewing();
    await press("查看 318 处");
    const rows = await screen.findAllByRole("listitem");
    expect(rows.length).toBeLessThan(30);
    expect(rows[0]?.getAttribute("aria-setsize")).toBe("318");
  });

  it("names the rules that could not run, with the reason", async () => {
    const { press } = await reviewing();
    await press("1 条规则未检查");
    expect(screen.getByText(/字典中没有在职人员名单/)).toBeTruthy();
  });
});
