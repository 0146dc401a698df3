import { act, screen, waitFor, within } from "@testing-library/react";
import type { Analysis } from "../../../src/core/analysis/analysis";
import type { FindingQuery } from "../../../src/core/analysis/anomalies/views/findingViews";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { fakeGateway } from "../fakes/fakeGateway";
import { renderPane } from "../renderPane";

/** A pane after a search for duplicates and an inspection, and what was asked of the findings. */
async function worked(gateway = fakeGateway()) {
  const asked: FindingQuery[] = [];
  const fake = fakeAnalysis();
  const analysis: Analysis = {
    ...fake,
    findings: (query) => {
      asked.push(query);
      return fake.findings(query);
    },
  };
  const pane = renderPane({ analysis, gateway });
  await pane.press("查重", "tab");
  await pane.press("开始查重");
  await screen.findByText(/涉及 .* 行客户/);
  return { ...pane, asked };
}

const groupShown = () => screen.getAllByRole("article").find((card) => within(card).queryByText("判断依据"));

/** The check, read far down, and one of its rules opened from there. */
async function readFarDown() {
  const { press } = await worked();
  await press("异常", "tab");
  await press("开始检查");
  await screen.findByText("96.4");
  const page = screen.getByRole("main");
  page.scrollTop = 700;
  page.dispatchEvent(new Event("scroll"));
  await press(/^查看 /);
  return { press, page };
}

describe("the ways between a customer and its groups and findings", () => {
  it("lead from the customer to its group of duplicates and back", async () => {
    const { press } = await worked();
    await press("首页", "tab");
    await press(/^查看所选客户/);
    await press("查看这一组");
    await screen.findByRole("heading", { level: 1, name: "查找重复客户" });
    await waitFor(() => expect(groupShown()?.getAttribute("aria-label")).toMatch(/^第 3 组/));
    expect(screen.getByRole("button", { name: /^疑似/, pressed: true })).toBeTruthy();
    await press("返回");
    expect(await screen.findByRole("button", { name: "查看这一组" })).toBeTruthy();
  });

  it("lead from the customer to its findings, to be worked through, and back", async () => {
    const { press, asked } = await worked();
    await press("异常", "tab");
    await press("开始检查");
    await screen.findByText("96.4");
    await press("首页", "tab");
    await press(/^查看所选客户/);
    await press("逐条处理");
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ customer: 0, systemic: false }));
  });

  it("lead from the customer to what was merged into it", async () => {
    const { press } = await worked();
    await press("首页", "tab");
    await press(/^查看所选客户/);
    expect(await screen.findByText("并入的客户：云栖麦浪")).toBeTruthy();
    await press("拆回这一组…");
    expect(await screen.findByRole("heading", { level: 1, name: "已合并的客户" })).toBeTruthy();
  });

  it("lead from the duplicates to what was merged before", async () => {
    const { press } = await worked();
    await press("已合并的客户…");
    expect(await screen.findByText("目前没有可以拆回的合并。")).toBeTruthy();
    await press("返回");
    expect(await screen.findByRole("heading", { level: 1, name: "查找重复客户" })).toBeTruthy();
  });

  it("lead to no merges where people only said who is not the same", async () => {
    const said = {
      id: 1,
      operation: "not-same",
      reason: "记录非重复客户",
      author: "",
      at: "2026-11-20 09:12:00",
      undoes: null,
      lines: 1,
      state: "done",
      contents: {},
    } as const;
    const { press } = await worked(fakeGateway({ operations: [said] }));
    expect(screen.queryByRole("button", { name: "已合并的客户…" })).toBeNull();
    await press("首页", "tab");
    await press(/^变更记录/);
    const card = await screen.findByRole("article", { name: said.reason });
    expect(within(card).getByText("非重复")).toBeTruthy();
    expect(within(card).queryByRole("button", { name: "拆回其中一组…" })).toBeNull();
  });

  it("are told from a merge in the change log once they are taken apart", async () => {
    const apart = {
      id: 2,
      operation: "merge",
      reason: "拆回「腾云电子有限公司」（操作 1）",
      author: "",
      at: "2026-11-20 09:12:00",
      undoes: null,
      part: { of: 1, group: 0 },
      lines: 1,
      state: "done",
      contents: {},
    } as const;
    const { press } = await worked(fakeGateway({ operations: [apart] }));
    await press("首页", "tab");
    await press(/^变更记录/);
    const card = await screen.findByRole("article", { name: apart.reason });
    expect(within(card).getByText("拆回")).toBeTruthy();
    expect(within(card).queryByText("合并")).toBeNull();
  });

  it("come back to the group that was looked at", async () => {
    const { user, press } = await worked();
    const cards = await screen.findAllByRole("article");
    await user.click(within(cards[2] ?? document.body).getByRole("button", { expanded: false }));
    await waitFor(() => expect(groupShown()?.getAttribute("aria-label")).toMatch(/^第 3 组/));
    await press(/^查看客户：/);
    await press("返回");
    await waitFor(() => expect(groupShown()?.getAttribute("aria-label")).toMatch(/^第 3 组/));
  });
});

describe("the way back", () => {
  it("leads to what was pressed, among the rules of the severity looked at", async () => {
    const { press } = await worked();
    await press("异常", "tab");
    await press("开始检查");
    await press(/^提示/);
    const rule = within((await screen.findAllByRole("article")).at(0) ?? document.body);
    act(() => rule.getByRole("button", { name: /^查看/ }).focus());
    await press(/^查看 /);
    await press("返回");
    expect(await screen.findByRole("button", { name: /^提示/, pressed: true })).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^查看 /));
  });

  it("leads to the page as far down as it was read; another way there, to its top", async () => {
    const { press, page } = await readFarDown();
    expect(page.scrollTop).toBe(0);
    await press("返回");
    await waitFor(() => expect(page.scrollTop).toBe(700));
    await press("首页", "tab");
    await press("异常", "tab");
    expect(page.scrollTop).toBe(0);
  });

  it("gives way to whoever moves the page meanwhile", async () => {
    const { press, page } = await readFarDown();
    await press("返回");
    page.dispatchEvent(new Event("wheel"));
    page.scrollTop = 40;
    await act(() => new Promise((later) => setTimeout(later, 100)));
    expect(page.scrollTop).toBe(40);
  });
});

describe("many rows pasted at once that are customers already", () => {
  const row = (at: number) => ({
    sheet: "客户基础信息",
    row: 120 + at,
    existing: { sheet: "客户基础信息", row: 53 + at },
    name: `云栖麦浪${at}`,
    certainty: "certain" as const,
    reasons: ["电话相同"],
    others: 0,
  });
  const pasted = async (count: number) => {
    const live = Array.from({ length: count }, (_, at) => row(at));
    const rows = Array.from({ length: count }, (_, at) => ["", `云栖麦浪${at}`]);
    const edited = {
      moved: [],
      rows: [{ sheet: "客户基础信息", firstRow: 120, firstColumn: 0, rows }],
      quiet: false,
    };
    const pane = renderPane({ analysis: fakeAnalysis({ live }), gateway: fakeGateway({ edited }) });
    await pane.press("查重", "tab");
    await pane.press("开始查重");
    await screen.findByText(/涉及 .* 行客户/);
    act(() => pane.gateway.edit());
    return pane;
  };

  it("are one line with their number and a way to all of them", async () => {
    const { press } = await pasted(4);
    expect(await screen.findByText("刚录入或粘贴的 4 行像是已有客户。")).toBeTruthy();
    expect(screen.queryByText(/电话相同/)).toBeNull();
    await press("逐行查看");
    expect(await screen.findByRole("heading", { level: 1, name: "像是已有客户的新行" })).toBeTruthy();
    expect(screen.getAllByText("电话相同")).toHaveLength(4);
    await press("返回");
    await press("知道了");
    expect(screen.queryByText(/像是已有客户/)).toBeNull();
  });

  it("are listed in full where there are three", async () => {
    await pasted(3);
    expect(await screen.findAllByText("电话相同")).toHaveLength(3);
    expect(screen.queryByRole("button", { name: "逐行查看" })).toBeNull();
  });
});
