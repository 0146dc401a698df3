import { screen, waitFor } from "@testing-library/react";
import type { Analysis } from "../../../src/core/analysis/analysis";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { fakeGateway } from "../fakes/fakeGateway";
import { mappings } from "../fakes/fakeMappings";
import { renderPane } from "../renderPane";

/** The review page, with what the worker was asked to write. */
async function reviewing(book: Parameters<typeof fakeAnalysis>[0] = {}, today = "2026-11-21") {
  const asked: Parameters<Analysis["reviewPatch"]>[] = [];
  const analysis = fakeAnalysis(book);
  const reviewPatch: Analysis["reviewPatch"] = (...args) => {
    asked.push(args);
    return analysis.reviewPatch(...args);
  };
  const pane = renderPane({ analysis: { ...analysis, reviewPatch }, today });
  await pane.press(/^月末复核/);
  await screen.findByRole("article", { name: "杭州云杉科技有限公司" });
  return { ...pane, asked };
}

describe("the month-end review", () => {
  it("says why each customer is to be looked at and shows those of one owner alone", async () => {
    const { user } = await reviewing();
    expect(screen.getByText("173 天未联系")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("责任人"), "张伟（已核对 0 / 1）");
    await waitFor(() => expect(screen.queryByText("173 天未联系")).toBeNull());
    expect(screen.getByRole("article", { name: "上海明衡贸易有限公司" })).toBeTruthy();
  });

  it("keeps what was decided while the changes are looked at, and writes nothing before", async () => {
    const { user, press, gateway, asked } = await reviewing();
    const [keep] = screen.getAllByRole("button", { name: "保留" });
    if (keep) await user.click(keep);
    const [, retire] = screen.getAllByRole("button", { name: "停用" });
    if (retire) await user.click(retire);
    await press("查看变更");
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.[0]).toEqual({ "review:5": "keep", "review:9": "retire" });
    expect(asked[0]?.[2]).toBeNull();
    expect(gateway.applied).toEqual([]);
    await press("返回");
    expect((await screen.findAllByRole("button", { name: "保留", pressed: true })).length).toBe(1);
  });

  it("counts what was decided against the whole month, whoever's customers are on the page", async () => {
    const { user } = await reviewing();
    await user.selectOptions(screen.getByLabelText("责任人"), "张伟（已核对 0 / 1）");
    await screen.findByRole("article", { name: "上海明衡贸易有限公司" });
    await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(1));
    await user.click(screen.getByRole("button", { name: "保留" }));
    await user.selectOptions(screen.getByLabelText("责任人"), "李敏（已核对 1 / 3）");
    expect(await screen.findByText("已处理 1 / 3")).toBeTruthy();
  });

  it("says of an owner who is done that others are not", async () => {
    const analysis = fakeAnalysis();
    const review: Analysis["review"] = (query) => ({
      ...analysis.review(query),
      ...(query.owner === undefined ? {} : { total: 0, items: [] }),
      owners: [
        { owner: "李敏", open: 0, done: 3 },
        { owner: "张伟", open: 2, done: 0 },
      ],
    });
    const { press, user } = renderPane({ analysis: { ...analysis, review } });
    await press(/^月末复核/);
    await user.selectOptions(await screen.findByLabelText("责任人"), "李敏（已核对 3 / 3）");
    expect(await screen.findByText("「李敏」本月该核对的都核对过了；其他人还有没核对的。")).toBeTruthy();
  });

  it("marks everybody else of the owner on the page as looked at", async () => {
    const { user, press, asked } = await reviewing();
    await user.selectOptions(screen.getByLabelText("责任人"), "李敏（已核对 1 / 3）");
    await press("其余全部保留");
    await waitFor(() => expect(asked[0]?.[2]).toEqual({ owner: "李敏" }));
  });

  it("reads the workbook again once it was written, so that what is done is not asked again", async () => {
    const { press, gateway } = await reviewing();
    await press("其余全部保留");
    await press(/^写入 \d+ 处/);
    await waitFor(() => expect(gateway.applied).toHaveLength(1));
    await press("完成");
    await screen.findByRole("article", { name: "杭州云杉科技有限公司" });
    expect(screen.queryByText(/在此之后有过改动/)).toBeNull();
  });

  it("says that the whole list of the month is written, not only whom somebody decided on", async () => {
    await reviewing();
    expect(screen.getByText(/写入的是本月整份清单，共 3 位/)).toBeTruthy();
  });

  it("offers the month in which the records end, where that is long before", async () => {
    const { press } = await reviewing({ endedOn: "2025-03-14" });
    expect(screen.getByText(/记录只到 2025-03，/)).toBeTruthy();
    expect(screen.getByLabelText("月份")).toHaveProperty("value", "2026-11");
    await press("复核 2025-03");
    await waitFor(() => expect(screen.getByLabelText("月份")).toHaveProperty("value", "2025-03"));
    expect(screen.queryByText(/记录只到/)).toBeNull();
  });

  it("says that there is no list of customers, not that all was looked at", async () => {
    const rows = { customers: 0, followUps: 71, transactions: 191 };
    const known = mappings.filter(({ role }) => role !== "customers");
    const { press } = renderPane({ analysis: fakeAnalysis({ rows, mappings: known }) });
    await press(/^月末复核/);
    expect(await screen.findByText("没有单独的客户表")).toBeTruthy();
    expect(screen.queryByText("没有待复核的客户")).toBeNull();
  });

  it("does not praise anybody where nobody was to be looked at", async () => {
    const analysis = fakeAnalysis();
    const review: Analysis["review"] = (query) => ({
      ...analysis.review({ ...query, owner: "没有这人" }),
      owners: [],
    });
    const { press } = renderPane({ analysis: { ...analysis, review } });
    await press(/^月末复核/);
    expect(await screen.findByText("本月没有客户有变化，也没有久未往来的客户。")).toBeTruthy();
  });

  it("says what it means to retire a customer, and what brings it back", async () => {
    await reviewing();
    expect(screen.getByText(/写入后客户状态改为停用.*改回状态即可恢复/)).toBeTruthy();
  });

  it("does not promise that where customers have no status to change", async () => {
    await reviewing({ hasStatus: false });
    expect(screen.getByText(/客户表没有「客户状态」列/)).toBeTruthy();
    expect(screen.queryByText(/改回状态即可恢复/)).toBeNull();
  });

  it("is worked through by keys", async () => {
    const { user } = await reviewing();
    const [first] = screen.getAllByRole("button", { name: "保留" });
    if (first) await user.dblClick(first);
    await user.keyboard("jn");
    expect(screen.getAllByRole("button", { name: "停用", pressed: true })).toHaveLength(1);
  });

  it("takes up customers marked on the sheet, whose status does not follow by itself", async () => {
    const { press, asked } = await reviewing({ toRetire: 2 });
    expect(screen.getByText(/有 2 位客户标为停用/)).toBeTruthy();
    await press("查看变更");
    await waitFor(() => expect(asked[0]?.[0]).toEqual({}));
  });

  it("closes the last month in the first days of the next, ticked off on the day it is done", async () => {
    const { press, asked, user } = await reviewing({}, "2026-12-02");
    expect(screen.getByLabelText<HTMLSelectElement>("月份").value).toBe("2026-11");
    await press("其余全部保留");
    await waitFor(() => expect(asked[0]?.[1]).toMatchObject({ asOf: "2026-11-30", tickedOn: "2026-12-02" }));
    await press("返回");
    await user.selectOptions(await screen.findByLabelText("月份"), "2026-12");
    await press("其余全部保留");
    await waitFor(() => expect(asked[1]?.[1]).toMatchObject({ asOf: "2026-12-02" }));
  });
});

describe("the reminder of the month-end review", () => {
  const home = (today: string, lastReview?: { month: string; open: number }) =>
    renderPane({ today, gateway: fakeGateway(lastReview ? { lastReview } : {}) });

  it("shows in the last days of a month and leads to the review", async () => {
    const { press } = home("2026-11-28");
    expect(await screen.findByText("2026-11 的月末复核该做了")).toBeTruthy();
    await press("开始复核");
    await screen.findByRole("article", { name: "杭州云杉科技有限公司" });
  });

  it("says how many are left of one that was begun", async () => {
    home("2026-12-03", { month: "2026-11", open: 4 });
    expect(await screen.findByText("还有 4 位客户没有核对。")).toBeTruthy();
  });

  it("is silent in the middle of a month and once everybody was looked at", async () => {
    home("2026-11-30", { month: "2026-11", open: 0 });
    await screen.findByText("已识别的表");
    expect(screen.queryByText(/月末复核该做了/)).toBeNull();
  });
});
