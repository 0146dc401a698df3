import { screen, waitFor, within } from "@testing-library/react";
import type { Analysis } from "../../../src/core/analysis/analysis";
import type { FindingQuery } from "../../../src/core/analysis/anomalies/views/findingViews";
import type { CorrectionDecision, Decisions, RuleDecision } from "../../../src/core/changes/proposal";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { findingGroups } from "../fakes/fakeCustomers";
import { renderPane } from "../renderPane";

/** A pane with an inspection, and everything that was asked of it. */
async function inspected(change: Partial<Analysis> = {}) {
  const corrected: Decisions<CorrectionDecision>[] = [];
  const listed: (readonly RuleDecision[] | undefined)[] = [];
  const filed: Decisions<CorrectionDecision>[] = [];
  const asked: FindingQuery[] = [];
  const fake = { ...fakeAnalysis(), ...change };
  const analysis: Analysis = {
    ...fake,
    findings: (query) => {
      asked.push(query);
      return fake.findings(query);
    },
    correctionPatch: (decisions, scope) => {
      corrected.push(decisions);
      return fake.correctionPatch(decisions, scope);
    },
    findingPatch: (decisions, ofRules) => {
      filed.push(decisions);
      listed.push(ofRules);
      return fake.findingPatch(decisions, ofRules);
    },
  };
  const pane = renderPane({ analysis });
  await pane.press("异常", "tab");
  await pane.press("开始检查");
  await screen.findByText("96.4");
  return { ...pane, corrected, listed, filed, asked };
}

/** The same findings in a column whose words many rows share. */
function ofSources(): Partial<Analysis> {
  const { findings } = fakeAnalysis();
  return {
    findings: (query) => {
      const page = findings(query);
      return { ...page, items: page.items.map((finding) => ({ ...finding, field: "source" as const })) };
    },
  };
}

describe("what changed since the findings list was written", () => {
  const list = { added: 4, reopened: 0, still: 12, solved: 1 };

  it("opens each count as the list of just these, and tells of whole columns beside them", async () => {
    const { press, asked } = await inspected(fakeAnalysis({ list }));
    expect(screen.queryByRole("button", { name: "重现 0" })).toBeNull();
    await press("新增 4");
    expect(await screen.findByRole("heading", { name: "新增" })).toBeTruthy();
    expect(await screen.findByText("3 处")).toBeTruthy();
    expect(screen.getByText("另有 1 个整列性问题，见「检查异常数据」页。")).toBeTruthy();
    expect(asked.at(-1)).toMatchObject({ since: "added" });
    await press("返回");
    await press("仍存在 12");
    expect(await screen.findByText("12 处")).toBeTruthy();
    expect(screen.queryByText(/整列性问题，见/)).toBeNull();
  });

  it("says of the solved ones what stood there, what stands there now and how they were closed", async () => {
    const { press } = await inspected(fakeAnalysis({ list }));
    await press("已解决 1");
    expect(await screen.findByText("较上次写入清单新解决 1 处，此前已解决 1 处。")).toBeTruthy();
    expect(screen.getByText("13857121234")).toBeTruthy();
    expect(screen.getByText("原值 1385712123；该行已不在表中（删除或合并）")).toBeTruthy();
    expect(screen.getByText("2026-10-08 · 复查时已不存在")).toBeTruthy();
  });
});

describe("findings handled together", () => {
  it("fills a whole column from its one card, and writes nothing before a look", async () => {
    const { user, press, corrected, gateway } = await inspected();
    const card = within(screen.getByRole("region", { name: "整列性问题" }));
    await user.click(card.getByRole("button", { name: "批量补…" }));
    await user.type(await screen.findByLabelText("正确的值"), "制造业");
    await press("填入");
    expect(await screen.findByText("已处理 920 处，写入前可逐处更改。")).toBeTruthy();
    await press("查看变更");
    await waitFor(() => expect(Object.keys(corrected[0] ?? {})).toHaveLength(920));
    expect(corrected[0]?.["industry-missing:919"]).toEqual({ verdict: "accept", value: "制造业" });
    expect(gateway.applied).toEqual([]);
  });

  it("fills only what nobody decided on yet", async () => {
    const { user, press, corrected } = await inspected(ofSources());
    await press("查看 14 处");
    await press("一起处理这 14 处");
    await press("采纳其中全部建议");
    expect(
      await screen.findByText("已处理 3 处，写入前可逐处更改。另有 11 处不能这样处理，请逐处查看。"),
    ).toBeTruthy();
    await user.type(await screen.findByLabelText("正确的值"), "13857121234{Enter}");
    expect(
      await screen.findByText("已处理 11 处，写入前可逐处更改。3 处已有处理意见，未改动。"),
    ).toBeTruthy();
    await press("查看变更");
    await waitFor(() => expect(corrected[0]?.["phone-malformed:0"]).toEqual({ verdict: "accept" }));
    expect(corrected[0]?.["phone-malformed:9"]).toEqual({ verdict: "accept", value: "13857121234" });
  });

  it("leaves what was decided with a reason as it is when every suggestion is taken", async () => {
    const { user, press, filed } = await inspected();
    await press("查看 318 处");
    await press("不改，说明原因…");
    await user.type(screen.getByLabelText(/^原因/), "门牌如此");
    await press("记下");
    await press("一起处理这 318 处");
    await press("采纳其中全部建议");
    expect(await screen.findByText(/^已处理 317 处.*1 处已有处理意见，未改动。$/)).toBeTruthy();
    expect(screen.getByText("已采纳 317 处修正 · 不改 1 处")).toBeTruthy();
    await press("写入问题清单");
    const dismissal = { scope: "finding", status: "confirmed", reason: "门牌如此" };
    await waitFor(() => expect(filed[0]?.["text-width:0"]).toEqual({ verdict: "reject", dismissal }));
  });

  it("leaves what was accepted or passed over when all the rest is left for one reason", async () => {
    const { user, press, filed } = await inspected();
    await press("查看 14 处");
    await press("采纳");
    await press("一起处理这 14 处");
    await press("全部不改，说明原因");
    await user.type(await screen.findByLabelText(/^原因/), "总机号码");
    await press("记下");
    expect(await screen.findByText(/^已处理 13 处.*1 处已有处理意见，未改动。$/)).toBeTruthy();
    await press("写入问题清单");
    await waitFor(() => expect(filed[0]?.["phone-malformed:0"]).toEqual({ verdict: "accept" }));
  });

  it("fills no cell whose safe correction was accepted with its rule, and counts no refused one as accepted", async () => {
    const { user, press } = await inspected(ofSources());
    await user.click(await screen.findByRole("switch", { name: "采纳 318 处安全修正" }));
    await press(/手机 190$/);
    await press("已采纳");
    await press("一起处理这 190 处");
    await user.type(await screen.findByLabelText("正确的值"), "x{Enter}");
    expect(await screen.findByText(/^没有可以这样处理的.*190 处已有处理意见，未改动。$/)).toBeTruthy();
    await press("返回");
    expect(await screen.findByRole("switch", { name: "已采纳 317 处安全修正" })).toBeTruthy();
  });

  it("offers no one value for telephones that are wrong, each in its own way", async () => {
    const { press } = await inspected();
    await press("查看 14 处");
    await press("一起处理这 14 处");
    expect(await screen.findByRole("button", { name: "全部不改，说明原因" })).toBeTruthy();
    expect(screen.queryByLabelText("正确的值")).toBeNull();
  });

  it("closes the rule of a whole-column problem from its card", async () => {
    const { user, listed } = await inspected();
    const card = within(screen.getByRole("region", { name: "整列性问题" }));
    await user.click(card.getByRole("button", { name: "关闭此规则" }));
    expect(await screen.findByText("更新问题清单")).toBeTruthy();
    expect(listed).toEqual([[{ ruleId: "industry-missing", effect: "closed" }]]);
  });

  it("takes every suggestion of a list and offers none where there is none", async () => {
    const { press } = await inspected();
    await press("查看 318 处");
    await press("一起处理这 318 处");
    await press("采纳其中全部建议");
    expect(await screen.findByText("已采纳 318 处修正")).toBeTruthy();
    await press("返回");
    await press("查看 6 处");
    await press("一起处理这 6 处");
    expect(await screen.findByRole("button", { name: "全部不改，说明原因" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "采纳其中全部建议" })).toBeNull();
  });

  it("leaves all of a list for one reason and offers to write the list there", async () => {
    const { user, press, filed } = await inspected();
    await press("查看 14 处");
    await press("一起处理这 14 处");
    await press("全部不改，说明原因");
    await user.type(await screen.findByLabelText(/^原因/), "总机号码");
    await press("记下");
    expect(await screen.findByText("不改 14 处")).toBeTruthy();
    await press("写入问题清单");
    const dismissal = { scope: "finding", status: "confirmed", reason: "总机号码" };
    await waitFor(() => expect(Object.keys(filed[0] ?? {})).toHaveLength(14));
    expect(filed[0]?.["phone-malformed:3"]).toEqual({ verdict: "reject", dismissal });
  });

  it("takes a value typed for one finding and keeps out of the sheet until it is written", async () => {
    const { user, press, corrected } = await inspected();
    await press("查看 14 处");
    await press("填写…");
    const input = await screen.findByDisplayValue(/^\S*\d{10,}/);
    const adopt = screen.getAllByRole<HTMLButtonElement>("button", { name: "采纳" });
    expect(adopt.filter(({ disabled }) => disabled)).toHaveLength(1);
    await user.clear(input);
    await user.type(input, "13857121234{Enter}");
    expect(await screen.findByText("已采纳 1 处修正")).toBeTruthy();
    expect(screen.getByText("13857121234")).toBeTruthy();
    await press("查看变更");
    const value = "13857121234";
    await waitFor(() => expect(corrected).toEqual([{ "phone-malformed:0": { verdict: "accept", value } }]));
  });

  it("says until when a finding is postponed", async () => {
    const { user, press } = await inspected();
    await press("查看 14 处");
    await press("不改，说明原因…");
    await user.selectOptions(screen.getByLabelText("处理方式"), "暂缓到某天");
    await user.clear(screen.getByLabelText(/再提醒的日期/));
    await user.type(screen.getByLabelText(/再提醒的日期/), "2099-12-31");
    await user.type(screen.getByLabelText(/^原因/), "等回电");
    await press("记下");
    expect(screen.getByText("暂缓到 2099-12-31：等回电（写入问题清单后生效）")).toBeTruthy();
  });

  it("narrows a rule to one person and a person to one rule", async () => {
    const { user, press, asked } = await inspected();
    await press("查看 14 处");
    await user.selectOptions(await screen.findByLabelText("责任人"), "李敏（9）");
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ ruleId: "phone-malformed", owner: "李敏" }));
    await press("返回");
    await press("李敏");
    const title = findingGroups[1]?.title ?? "";
    await user.selectOptions(await screen.findByLabelText("规则"), `${title}（6）`);
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ ruleId: "date-order", owner: "李敏" }));
  });
});
