import { screen, waitFor } from "@testing-library/react";
import type { JobContext } from "../../../src/core/analysis/analysis";
import type { Decisions, TierDecision } from "../../../src/core/changes/proposal";
import { fakeAnalysis } from "../fakeAnalysis";
import { renderPane } from "../renderPane";

async function reviewing(book = {}) {
  const asked: Decisions<TierDecision>[] = [];
  const days: string[] = [];
  const analysis = fakeAnalysis(book);
  const watched = {
    ...analysis,
    assignTiers: (context: JobContext, report: (share: number) => void) => {
      days.push(context.asOf);
      return analysis.assignTiers(context, report);
    },
    tierPatch: (decisions: Decisions<TierDecision>) => {
      asked.push(decisions);
      return analysis.tierPatch(decisions);
    },
  };
  const pane = renderPane({ analysis: watched });
  await pane.press("分级", "tab");
  await pane.press("开始分级");
  return { ...pane, asked, days };
}

describe("the tiers page", () => {
  it("takes the end of the last closed quarter by itself", async () => {
    const { days } = await reviewing();
    await waitFor(() => expect(days).toEqual(["2026-09-30"]));
  });

  it("opens a tier's count to its customers", async () => {
    const { press } = await reviewing();
    await press(/查看流失客户 128 位/);
    const list = await screen.findByRole("list", { name: "流失" });
    expect(list.querySelector("li")?.getAttribute("aria-setsize")).toBe("128");
  });

  it("shows only who moved at first, with the reason", async () => {
    await reviewing();
    expect((await screen.findAllByText(/升入本级/)).length).toBeGreaterThan(0);
    expect(screen.getByRole("checkbox", { name: "仅看变动" })).toHaveProperty("checked", true);
  });

  it("sets a tier by hand only with a reason", async () => {
    const { press, user, asked } = await reviewing();
    await press("人工定级");
    await user.selectOptions(screen.getByRole("combobox", { name: "改为" }), "potential");
    expect(screen.getByRole("button", { name: "确定" })).toHaveProperty("disabled", true);
    await user.type(screen.getByRole("textbox", { name: "原因（必填）" }), "战略客户");
    await press("确定");
    await press("查看变更");
    await waitFor(() =>
      expect(asked).toEqual([{ t0: { verdict: "accept", tier: "potential", reason: "战略客户" } }]),
    );
  });

  it("leaves out who shall not be written", async () => {
    const { press } = await reviewing();
    await press("不采纳");
    expect(await screen.findByText("将写入 1,199 位")).toBeTruthy();
    await press("恢复建议");
    expect(await screen.findByText("将写入 1,200 位")).toBeTruthy();
  });

  it("leads to the columns where no customer was read", async () => {
    const { press } = await reviewing({ customers: false });
    expect(await screen.findByText("没有可以分级的客户")).toBeTruthy();
    await press("调整列对应");
    expect(screen.getByRole("heading", { level: 1, name: "列对应" })).toBeTruthy();
  });
});
