import { act, screen, waitFor } from "@testing-library/react";
import type { Analysis } from "../../../src/core/analysis/analysis";
import type { ContactNote } from "../../../src/core/analysis/followUps/dueViews";
import type { ManualTierChoice } from "../../../src/core/analysis/tiering/manualTierPatch";
import type { Patch } from "../../../src/core/changes/patch";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { fakeGateway, someOperations } from "../fakes/fakeGateway";
import { renderPane } from "../renderPane";

const rowPatch: Patch = {
  operation: "follow-up",
  reason: "记录跟进",
  changes: [{ kind: "add-rows", table: "跟进", sheet: "客户跟进记录", key: [0, 2], rows: [["KH1000"]] }],
};

/** An analysis that remembers the contacts it was asked to file. */
function filing(notes: ContactNote[]) {
  return {
    ...fakeAnalysis(),
    contactPatch: (note: ContactNote) => {
      notes.push(note);
      return rowPatch;
    },
  };
}

function textOf(file = new Blob()): Promise<string> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(file);
  });
}

async function openDueList(rendered: ReturnType<typeof renderPane>) {
  await rendered.press(/^待跟进/);
  await screen.findByText("逾期 16 天");
}

async function fillIn(rendered: ReturnType<typeof renderPane>) {
  const { user, press } = rendered;
  await press("记录跟进");
  await user.selectOptions(screen.getByLabelText(/沟通方式/), "电话");
  await user.type(screen.getByLabelText(/沟通内容/), "确认交期");
}

describe("the due list page", () => {
  it("says that records end long ago, where that makes customers overdue", async () => {
    const plain = fakeAnalysis();
    const ended: Analysis = {
      ...plain,
      followUpsDue: (query) => ({ ...plain.followUpsDue(query), endedOn: "2025-03-14" }),
    };
    const rendered = renderPane({ analysis: ended });
    await openDueList(rendered);
    expect(await screen.findByText(/^记录只到 2025-03-14，离今天已久/)).toBeTruthy();
  });

  it("says nothing of where records end while they go on", async () => {
    await openDueList(renderPane());
    expect(screen.queryByText(/^记录只到/)).toBeNull();
  });

  it("says how contacts come to be due where none is, instead of sending one to other filters", async () => {
    const analysis = fakeAnalysis();
    const followUpsDue: Analysis["followUpsDue"] = (query) => ({
      ...analysis.followUpsDue({ ...query, owner: "没有这人" }),
      counts: { late: 0, today: 0, week: 0, later: 0 },
      owners: [],
    });
    const { press } = renderPane({ analysis: { ...analysis, followUpsDue } });
    await press(/^待跟进/);
    expect(await screen.findByText(/分级写入后，会按等级的跟进间隔列出/)).toBeTruthy();
  });

  it("shows who is late or due today, and the others when asked for", async () => {
    const rendered = renderPane();
    await openDueList(rendered);
    expect(screen.getAllByRole("article")).toHaveLength(3);
    expect(screen.getByText("流失预警")).toBeTruthy();
    expect(screen.getByText("王敏 · 13900001000")).toBeTruthy();
    await rendered.press("7 天内：1 位");
    expect(await screen.findByText("2026-11-24 应跟进")).toBeTruthy();
  });

  it("gives the contacts of the coming weeks as a calendar, whatever the tiles show", async () => {
    const files: Blob[] = [];
    const createObjectURL = (file: Blob) => `blob:${files.push(file)}`;
    Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined });
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const rendered = renderPane();
    await openDueList(rendered);
    await rendered.press("导出日历提醒（30 天内，.ics）");
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.type).toBe("text/calendar;charset=utf-8");
    expect(await textOf(files[0])).toContain("DTSTART;VALUE=DATE:20261124");
    expect(clicked).toHaveBeenCalledTimes(1);
    clicked.mockRestore();
  });

  it("says which contact of a phase is next, and until when a deal is wanted", async () => {
    const analysis = fakeAnalysis();
    const phases = [
      { contact: 2, contacts: 3, dealBy: null },
      { contact: 1, contacts: null, dealBy: "2026-12-31" },
      { contact: 4, contacts: 3, dealBy: "2026-01-31" },
    ];
    const followUpsDue: typeof analysis.followUpsDue = (query) => {
      const page = analysis.followUpsDue(query);
      const items = page.items.map((item, i) => ({ ...item, ...(phases[i] ? { phase: phases[i] } : {}) }));
      return { ...page, items };
    };
    const rendered = renderPane({ analysis: { ...analysis, followUpsDue }, gateway: fakeGateway() });
    await openDueList(rendered);
    expect(screen.getByText(/本阶段第 2 次，共 3 次/)).toBeTruthy();
    expect(screen.getByText("2026-12-31 前促成合作")).toBeTruthy();
    expect(screen.getByText("成交期限 2026-01-31 已过")).toBeTruthy();
    expect(screen.getByText(/本阶段 3 次已完成/)).toBeTruthy();
  });

  it("shows one owner's customers with the counts of each owner", async () => {
    const rendered = renderPane();
    await openDueList(rendered);
    const choice = screen.getByLabelText("责任人");
    expect(screen.getByRole("option", { name: "陈晓（2）" })).toBeTruthy();
    await rendered.user.selectOptions(choice, "刘洋（1）");
    await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(1));
  });

  it("files a contact where it says, takes the row off the list and brings it back when undone", async () => {
    const notes: ContactNote[] = [];
    const filed = [{ ...(someOperations[0] ?? never()), id: 4 }];
    let operations = filed;
    const gateway = { ...fakeGateway(), listOperations: async () => operations };
    const rendered = renderPane({ analysis: filing(notes), gateway });
    await openDueList(rendered);
    await fillIn(rendered);
    expect(await screen.findByText("将在「客户跟进记录」新增 1 行")).toBeTruthy();
    await rendered.press("写入");
    expect(await screen.findByText(/已记录对「杭州云栖麦浪科技有限公司」的跟进/)).toBeTruthy();
    expect(screen.queryByText("逾期 16 天")).toBeNull();
    expect(gateway.applied).toEqual([1]);
    expect(notes.at(-1)).toEqual({
      customerId: "KH1000",
      companyName: "杭州云栖麦浪科技有限公司",
      followedUpAt: 46_347,
      followedUpBy: "陈晓",
      channel: "电话",
      content: "确认交期",
    });
    operations = filed.map((operation) => ({ ...operation, state: "undone" }));
    await rendered.press("撤销");
    expect(await screen.findByText("逾期 16 天")).toBeTruthy();
    expect(gateway.undone).toEqual([{ id: 4, edited: "ask" }]);
  });

  it("says on a line of its own how many contacts were filed, once there are several", async () => {
    const rendered = renderPane({ analysis: filing([]) });
    await openDueList(rendered);
    for (const times of [1, 2]) {
      await fillIn(rendered);
      await rendered.press("写入");
      await waitFor(() => expect(rendered.gateway.applied).toHaveLength(times));
      await screen.findByText(/^已记录对「[^」]*」的跟进。$/);
    }
    expect(await screen.findByText(/^本次共记录 2 位/)).toBeTruthy();
  });

  it("does not call its own filing a change of the sheet, but says so of anybody else's", async () => {
    const rendered = renderPane({ analysis: filing([]) });
    await openDueList(rendered);
    await fillIn(rendered);
    await rendered.press("写入");
    await screen.findByText(/已记录对/);
    expect(screen.queryByText(/在此之后有过改动/)).toBeNull();
    act(() => rendered.gateway.edit());
    expect(await screen.findByText(/在此之后有过改动/)).toBeTruthy();
  });

  it("shows conflicts instead of calling a contact filed", async () => {
    const gateway = fakeGateway({ conflicts: 1 });
    const rendered = renderPane({ analysis: filing([]), gateway });
    await openDueList(rendered);
    await fillIn(rendered);
    await rendered.press("写入");
    expect(await screen.findByRole("button", { name: "完成" })).toBeTruthy();
    expect(screen.queryByText(/已记录对/)).toBeNull();
  });

  it("does not take a contact of tomorrow, nor one without a text", async () => {
    const rendered = renderPane();
    await openDueList(rendered);
    await fillIn(rendered);
    const write = () => screen.getByRole<HTMLButtonElement>("button", { name: "写入" });
    expect(write().disabled).toBe(false);
    const day = screen.getByLabelText("日期");
    await rendered.user.clear(day);
    await rendered.user.type(day, "2026-11-22");
    expect(await screen.findByText("日期不能晚于今天。")).toBeTruthy();
    expect(write().disabled).toBe(true);
  });

  it("previews the due list sheet before it is written", async () => {
    const rendered = renderPane();
    await openDueList(rendered);
    await rendered.press("更新待跟进表");
    expect(await screen.findByText("没有要写入的变更")).toBeTruthy();
  });
});

describe("the customer page", () => {
  it("opens from the due list with tier, history, doubts and next step", async () => {
    const rendered = renderPane();
    await openDueList(rendered);
    await rendered.press("查看客户：杭州云栖麦浪科技有限公司");
    expect(await screen.findByText("上次约定：寄出样品")).toBeTruthy();
    expect(screen.getByText(/净消费 128.6 万（上期/)).toBeTruthy();
    expect(screen.getByText("2026Q2")).toBeTruthy();
    expect(screen.queryByText("2025Q2")).toBeNull();
    expect(screen.getByRole("img", { name: "得分走势（虚线是等级线）: 2026Q2 61, 2026Q3 84" })).toBeTruthy();
    await rendered.press("查看全部 5 期");
    expect(screen.getByText("2025Q2")).toBeTruthy();
    expect(screen.getByText("疑似重复")).toBeTruthy();
    expect(screen.getByText("往来记录（120 条）")).toBeTruthy();
  });

  it("sets a tier by hand with reason, name and last day, and stays on the page", async () => {
    const asked: ManualTierChoice[] = [];
    const manualTierPatch = (choice: ManualTierChoice) => {
      asked.push(choice);
      return rowPatch;
    };
    const rendered = renderPane({ analysis: { ...fakeAnalysis(), manualTierPatch }, gateway: fakeGateway() });
    await rendered.press(/^查看所选客户/);
    await rendered.press("人工定级");
    await rendered.user.selectOptions(screen.getByLabelText("改为"), "potential");
    await rendered.user.type(screen.getByLabelText(/^原因/), "信用风险");
    await rendered.press("确定");
    expect(await screen.findByText("已写入：人工指定为潜力。可在变更记录中撤销。")).toBeTruthy();
    expect(asked).toMatchObject([{ customer: 0, tier: "potential", reason: "信用风险", by: "林晚" }]);
    expect(screen.getByText("编号 KH1000 · 责任人 陈晓")).toBeTruthy();
  });

  it("says that a tier set by hand is over, and takes it back", async () => {
    const asked: ManualTierChoice[] = [];
    const analysis = fakeAnalysis();
    const manual = { tier: "core", reason: "战略客户", by: "林晚", until: "2025-12-31" } as const;
    const customer: typeof analysis.customer = (query) => {
      const view = analysis.customer(query);
      return view && { ...view, manual };
    };
    const manualTierPatch = (choice: ManualTierChoice) => {
      asked.push(choice);
      return rowPatch;
    };
    const rendered = renderPane({
      analysis: { ...analysis, customer, manualTierPatch },
      gateway: fakeGateway(),
    });
    await rendered.press(/^查看所选客户/);
    expect(await screen.findByText(/人工指定的核心已于 2025-12-31 到期/)).toBeTruthy();
    await rendered.press("取消人工等级");
    expect(await screen.findByText(/已取消人工等级/)).toBeTruthy();
    expect(asked[0]?.tier).toBeNull();
  });

  it("opens for the selected row, and says so where that row is nobody's", async () => {
    const rendered = renderPane();
    await rendered.press(/^查看所选客户/);
    expect(await screen.findByText("编号 KH1000 · 责任人 陈晓")).toBeTruthy();
    await rendered.press("查看客户：云栖麦浪科技");
    expect(await screen.findByText("这一行没有对应的客户")).toBeTruthy();
  });
});

function never(): never {
  throw new Error("no operations");
}
