import { act, screen, waitFor, within } from "@testing-library/react";
import type { Analysis } from "../../../src/core/analysis/analysis";
import type { FindingQuery } from "../../../src/core/analysis/anomalies/views/findingViews";
import type { InspectionSummary } from "../../../src/core/analysis/anomalies/views/inspectionSummary";
import type {
  CorrectionDecision,
  CorrectionScope,
  Decisions,
  RuleDecision,
} from "../../../src/core/changes/proposal";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { fakeGateway } from "../fakes/fakeGateway";
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

/** A pane whose inspection says what the test wants, and what was asked of the findings list. */
async function listing(
  change: (summary: InspectionSummary) => InspectionSummary = (summary) => summary,
  answer: Analysis["findingPatch"] = fakeAnalysis().findingPatch,
) {
  const filed: Decisions<CorrectionDecision>[] = [];
  const analysis = fakeAnalysis();
  const watched: Analysis = {
    ...analysis,
    inspect: (context, report) => change(analysis.inspect(context, report)),
    findingPatch: (decisions) => {
      filed.push(decisions);
      return answer(decisions);
    },
  };
  const pane = renderPane({ analysis: watched });
  await pane.press("异常", "tab");
  await pane.press("开始检查");
  await screen.findByText("写入问题清单");
  return { ...pane, filed };
}

describe("the anomalies page", () => {
  it("shows errors and warnings, keeps hints back, and puts a whole-column problem on one card", async () => {
    const { press } = await reviewing();
    const systemic = screen.getByRole("region", { name: "整列性问题" });
    expect(within(systemic).getByText("所属行业整列未填")).toBeTruthy();
    expect(screen.queryByText("沟通内容过于简短")).toBeNull();
    await press("显示提示 57 条");
    expect(screen.getByText("沟通内容过于简短")).toBeTruthy();
    expect(screen.getByText("「沟通方式」为「短信」的行几乎都是这样，多半本该如此")).toBeTruthy();
    // The button stood at the foot of a page that is another now.
    expect(document.activeElement?.id).toBe("page-title");
    await press("回到错误和警告");
    expect(screen.queryByText("沟通内容过于简短")).toBeNull();
  });

  it("takes the safe corrections of every rule in one go, hints or not, and gives them back", async () => {
    const { press, asked } = await reviewing();
    expect(screen.getByText("321 处只需整理写法")).toBeTruthy();
    await press("全部采纳");
    expect(screen.getByText("已采纳 321 处修正")).toBeTruthy();
    await press("取消采纳");
    expect(screen.queryByText("已采纳 321 处修正")).toBeNull();
    await press("全部采纳");
    await press("查看变更");
    const scope = { safeOfRules: ["phone-malformed", "text-width"] };
    await waitFor(() => expect(asked).toEqual([[{}, scope]]));
  });

  it("names the customer of every finding and what its cell holds, once", async () => {
    const { press } = await reviewing();
    await press("查看 14 处");
    const list = await screen.findByRole("list", { name: "手机号位数不对" });
    expect(await within(list).findByText("第4贸易有限公司")).toBeTruthy();
    // The sentence says it: once is enough.
    expect(within(list).getAllByText(/1390002375/)).toHaveLength(1);
  });

  it("leads from the last finding of a rule to the next rule, and back to all of them", async () => {
    const { press } = await reviewing();
    await press("查看 14 处");
    await press("下一类：付款日期早于交易日期（6 处）");
    expect(await screen.findByRole("heading", { level: 1, name: "付款日期早于交易日期" })).toBeTruthy();
    await press("返回");
    expect(await screen.findByRole("heading", { level: 1, name: "检查异常数据" })).toBeTruthy();
  });

  it("ends with the last rule of the page, and asks for no next one in a person's list", async () => {
    const { press } = await reviewing();
    await press(/^显示提示/);
    await press("查看 57 处");
    await screen.findByRole("heading", { level: 1, name: "沟通内容过于简短" });
    expect(screen.queryByRole("button", { name: /^下一类/ })).toBeNull();
    await press("返回");
    await press("李敏");
    await screen.findByRole("list", { name: /李敏/ });
    expect(screen.queryByRole("button", { name: /^下一类/ })).toBeNull();
  });

  it("offers reasons that need no typing, and takes the keys where they are", async () => {
    const { press, user } = await reviewing();
    await press("查看 14 处");
    await press("不改，说明原因…");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("处理方式")));
    await user.selectOptions(screen.getByLabelText("处理方式"), "误报");
    await press("这里的写法没有错");
    expect(screen.queryByRole("group", { name: "常用说法" })).toBeNull();
    await press("记下");
    expect(await screen.findByText(/^误报：这里的写法没有错/)).toBeTruthy();
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
    const [first] = within(list).getAllByRole("button", { name: "跳过" });
    if (first) await user.dblClick(first);
    await user.keyboard("jjja");
    expect(screen.queryByText(/已采纳 \d+ 处修正/)).toBeNull();
    await user.keyboard("kkkka");
    expect(await screen.findByText(/已采纳 1 处修正/)).toBeTruthy();
  });

  it("does not call a workbook sound of which nothing was read", async () => {
    const rows = { customers: 0, followUps: 0, transactions: 0 };
    const { press } = renderPane({ analysis: fakeAnalysis({ groups: [], rows }) });
    await press("异常", "tab");
    await press("开始检查");
    expect(await screen.findByText("没有读到客户、跟进或交易")).toBeTruthy();
    expect(screen.queryByText("没有发现异常")).toBeNull();
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

  it("says how the findings list stands and writes it only after a look at the changes", async () => {
    const list = { added: 3, still: 20, reopened: 1, solved: 5 };
    const { press, gateway } = await listing((summary) => ({ ...summary, list, dismissed: 2 }));
    for (const name of ["新增 3", "重现 1", "仍存在 20", "已解决 5"])
      expect(screen.getByRole("button", { name })).toBeTruthy();
    expect(screen.getByText("已按清单略过 2 条")).toBeTruthy();
    await press("写入问题清单");
    expect(await screen.findByText("更新问题清单")).toBeTruthy();
    expect(gateway.applied).toEqual([]);
  });

  it("files a dismissal with its reason and not without", async () => {
    const { user, press, filed } = await listing();
    await press("查看 14 处");
    await press("不改，说明原因…");
    expect(screen.getByRole("button", { name: "记下" })).toHaveProperty("disabled", true);
    await user.selectOptions(screen.getByLabelText("处理方式"), "此规则对此列关闭");
    await user.type(screen.getByLabelText(/^原因/), "内部短号 jank");
    await press("记下");
    expect(screen.getByText("此规则对此列关闭：内部短号 jank（写入问题清单后生效）")).toBeTruthy();
    await press("返回");
    expect(screen.getByText("本次将写入 1 条处理意见")).toBeTruthy();
    await press("写入问题清单");
    const dismissal = { scope: "column", status: "ignored", reason: "内部短号 jank" };
    await waitFor(() => expect(Object.values(filed[0] ?? {})).toEqual([{ verdict: "reject", dismissal }]));
  });

  it("says so where the findings list is up to date", async () => {
    const none = () => ({ operation: "findings", reason: "", changes: [] }) as const;
    const { press } = await listing((summary) => summary, none);
    await press("写入问题清单");
    expect(await screen.findByText("问题清单已是最新。")).toBeTruthy();
  });

  it("offers to close the list where nothing is wrong any more", async () => {
    const list = { added: 0, still: 0, reopened: 0, solved: 4 };
    const { press, filed } = await listing((summary) => ({ ...summary, groups: [], list }));
    await press("写入问题清单");
    await waitFor(() => expect(filed).toEqual([{}]));
  });

  it("offers to clear the marks of errors that are gone, and says what was not checked", async () => {
    const known = fakeAnalysis({ groups: [] });
    const inspect: Analysis["inspect"] = (...asked) => ({ ...known.inspect(...asked), marked: true });
    const { press } = renderPane({ analysis: { ...known, inspect } });
    await press("异常", "tab");
    await press("开始检查");
    expect(await screen.findByText("没有发现异常")).toBeTruthy();
    expect(screen.getByRole("button", { name: "清除标注" })).toBeTruthy();
    await press("1 条规则未检查");
    expect(screen.getByText(/字典中没有在职人员名单/)).toBeTruthy();
  });

  it("postpones a finding to a day still to come", async () => {
    const { user, press, filed } = await listing();
    await press("查看 14 处");
    await press("不改，说明原因…");
    expect(screen.getByText(/值改变后会重新检查/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("处理方式"), "暂缓到某天");
    expect(screen.getByText(/到了这天，或值改变后，会再提醒/)).toBeTruthy();
    await user.type(screen.getByLabelText(/^原因/), "等客户回电");
    const until = screen.getByLabelText(/再提醒的日期/);
    // Two weeks, unless somebody says otherwise.
    expect(until).toHaveProperty("value", "2026-12-05");
    await user.clear(until);
    expect(screen.getByRole("button", { name: "记下" })).toHaveProperty("disabled", true);
    await user.type(until, "2099-12-31");
    await press("记下");
    await press("返回");
    await press("写入问题清单");
    const dismissal = { scope: "finding", status: "postponed", reason: "等客户回电", until: 73_050 };
    await waitFor(() => expect(Object.values(filed[0] ?? {})).toEqual([{ verdict: "reject", dismissal }]));
  });

  it("counts by owner and asks for the findings of one of them alone", async () => {
    const analysis = fakeAnalysis();
    const asked: FindingQuery[] = [];
    const findings: Analysis["findings"] = (query) => {
      asked.push(query);
      return analysis.findings({ ...query, ruleId: "invalid-phone" });
    };
    const { press } = renderPane({ analysis: { ...analysis, findings } });
    await press("异常", "tab");
    await press("开始检查");
    expect(await screen.findByText("错误 9 · 警告 31")).toBeTruthy();
    expect(screen.getByText("未指定责任人")).toBeTruthy();
    await press("李敏");
    expect(await screen.findByRole("heading", { level: 1, name: "李敏" })).toBeTruthy();
    expect(asked[0]).toMatchObject({ owner: "李敏" });
  });

  it("offers to soften a rule with many false alarms and shows the change first", async () => {
    const asked: (readonly RuleDecision[] | undefined)[] = [];
    const alarms = { ruleId: "invalid-phone", title: "电话无效", judged: 12, wrong: 5, softens: true };
    const analysis = fakeAnalysis();
    const { press, gateway } = renderPane({
      analysis: {
        ...analysis,
        inspect: (context, report) => ({ ...analysis.inspect(context, report), falseAlarms: [alarms] }),
        findingPatch: (decisions, ofRules) => {
          asked.push(ofRules);
          return analysis.findingPatch(decisions, ofRules);
        },
      },
    });
    await press("异常", "tab");
    await press("开始检查");
    expect(await screen.findByText("已判断 12 条，其中 5 条是误报")).toBeTruthy();
    await press("降为提示");
    expect(await screen.findByText("更新问题清单")).toBeTruthy();
    expect(asked).toEqual([[{ ruleId: "invalid-phone", effect: "softened" }]]);
    expect(gateway.applied).toEqual([]);
  });

  it("says what the score means and what changes it", async () => {
    const { press } = renderPane();
    await press("异常", "tab");
    await press("开始检查");
    expect(await screen.findByText(/没有问题的占比.*重新检查，分数随之变化/)).toBeTruthy();
  });

  it("compares the score with the last quarter's and keeps it once the list is written", async () => {
    const scores = [{ period: "2020Q1", score: 94 }];
    const { press, gateway } = renderPane({ gateway: fakeGateway({ scores }) });
    await press("异常", "tab");
    await press("开始检查");
    expect(await screen.findByText("较 2020Q1：+2.4")).toBeTruthy();
    expect(gateway.kept).toEqual([]);
    await press("写入问题清单");
    await press(/^写入 \d+ 处/);
    await waitFor(() =>
      expect(gateway.kept).toEqual([{ period: expect.stringMatching(/Q[1-4]$/), score: 96.4 }]),
    );
  });

  it("switches rules off and on for the workbook, after a look at the changes", async () => {
    const asked: (readonly RuleDecision[] | undefined)[] = [];
    const analysis = fakeAnalysis();
    const findingPatch: Analysis["findingPatch"] = (decisions, ofRules) => {
      asked.push(ofRules);
      return analysis.findingPatch(decisions, ofRules);
    };
    const { press } = renderPane({ analysis: { ...analysis, findingPatch } });
    await press("异常", "tab");
    await press("开始检查");
    await press("检查规则");
    await press("电话无效", "switch");
    await press("区号与地区不符", "switch");
    await press("电话无效", "switch");
    expect(screen.getByText("改动 1 条规则")).toBeTruthy();
    await press("查看变更");
    await waitFor(() => expect(asked).toEqual([[{ ruleId: "landline-area", effect: "opened" }]]));
  });

  it("keeps corrections that are not written yet when the list is", async () => {
    const analysis = fakeAnalysis();
    let aside: Parameters<Analysis["setAside"]> | null = null;
    const { press } = renderPane({
      analysis: {
        ...analysis,
        setAside: (...args) => {
          aside = args;
        },
        inspect: (...args) => {
          const [decisions = {}, scope = { safeOfRules: [] }] = aside ?? [];
          return { ...analysis.inspect(...args), ...(aside && { kept: { decisions, groups: {}, scope } }) };
        },
      },
    });
    await press("异常", "tab");
    await press("开始检查");
    await press("全部采纳");
    const accepted = await screen.findByText(/已采纳 .* 处修正/);
    const { textContent } = accepted;
    await press("写入问题清单");
    await press(/^写入 \d+ 处/);
    await press("完成");
    expect(await screen.findByText(textContent ?? "")).toBeTruthy();
  });

  it("leads from the top to what stands below all cards", async () => {
    const { press } = renderPane();
    await press("异常", "tab");
    await press("开始检查");
    await press("问题清单");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "问题清单" }));
    await press("在表中标注");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "在表中标注" }));
  });

  it("finds a rule by its words, or shows only those that are off or found something", async () => {
    const { press, user } = renderPane();
    await press("异常", "tab");
    await press("开始检查");
    await press("检查规则");
    await user.type(screen.getByLabelText(/查找规则/), "021");
    expect(screen.getAllByRole("switch").map((one) => one.getAttribute("aria-label"))).toEqual([
      "区号与地区不符",
    ]);
    await user.clear(screen.getByLabelText(/查找规则/));
    await user.selectOptions(screen.getByLabelText("显示"), "已关闭（1）");
    expect(screen.queryByRole("switch", { name: "电话无效" })).toBeNull();
    await user.type(screen.getByLabelText(/查找规则/), "没有这条");
    expect(screen.getByText("没有符合的规则")).toBeTruthy();
  });

  it("says quietly what is wrong in a row just typed, once the workbook was read", async () => {
    const row = { sheet: "客户基础信息", firstRow: 9, firstColumn: 0, rows: [["C9"]] };
    const typed = { sheet: "客户基础信息", row: 9, column: "F", heading: "手机", severity: "error" } as const;
    const { press, gateway } = renderPane({
      analysis: fakeAnalysis({ typed: [{ ...typed, message: "手机号少一位" }] }),
      gateway: fakeGateway({ edited: { moved: [], rows: [row], quiet: false } }),
    });
    await press("异常", "tab");
    await press("开始检查");
    await screen.findByText("96.4");
    act(() => gateway.edit());
    expect(await screen.findByText(/手机号少一位/)).toBeTruthy();
    await press("关闭");
    expect(screen.queryByText(/手机号少一位/)).toBeNull();
  });

  it("marks findings beside the data and clears them again, each after a look at the changes", async () => {
    const analysis = fakeAnalysis();
    const inspect: Analysis["inspect"] = (...args) => ({ ...analysis.inspect(...args), marked: true });
    const { press, gateway } = renderPane({ analysis: { ...analysis, inspect } });
    await press("异常", "tab");
    await press("开始检查");
    await press("更新标注");
    expect(await screen.findByText("异常标注")).toBeTruthy();
    await press("返回");
    await press("清除标注");
    expect(await screen.findByText("清除异常标注")).toBeTruthy();
    expect(gateway.applied).toEqual([]);
  });
});
