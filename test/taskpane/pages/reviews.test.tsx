import { screen, waitFor } from "@testing-library/react";
import type { Analysis } from "../../../src/core/analysis/analysis";
import { fakeAnalysis } from "../fakeAnalysis";
import { renderPane } from "../renderPane";

/** The review page, with what the worker was asked to write. */
async function reviewing() {
  const asked: Parameters<Analysis["reviewPatch"]>[] = [];
  const analysis = fakeAnalysis();
  const reviewPatch: Analysis["reviewPatch"] = (...args) => {
    asked.push(args);
    return analysis.reviewPatch(...args);
  };
  const pane = renderPane({ analysis: { ...analysis, reviewPatch } });
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
    const [keep] = screen.getAllByRole("button", { name: "已核对" });
    if (keep) await user.click(keep);
    const [, retire] = screen.getAllByRole("button", { name: "停用" });
    if (retire) await user.click(retire);
    await press("查看变更");
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.[0]).toEqual({ "review:5": "keep", "review:9": "retire" });
    expect(asked[0]?.[2]).toBeNull();
    expect(gateway.applied).toEqual([]);
    await press("返回");
    expect((await screen.findAllByRole("button", { name: "已核对", pressed: true })).length).toBe(1);
  });

  it("marks everybody else of the owner on the page as looked at", async () => {
    const { user, press, asked } = await reviewing();
    await user.selectOptions(screen.getByLabelText("责任人"), "李敏（已核对 1 / 3）");
    await press("其余全部核对");
    await waitFor(() => expect(asked[0]?.[2]).toEqual({ owner: "李敏" }));
  });

  it("reads the workbook again once it was written, so that what is done is not asked again", async () => {
    const { press, gateway } = await reviewing();
    await press("其余全部核对");
    await press(/^写入 \d+ 处/);
    await waitFor(() => expect(gateway.applied).toHaveLength(1));
    await press("完成");
    await screen.findByRole("article", { name: "杭州云杉科技有限公司" });
    expect(screen.queryByText(/在此之后有过改动/)).toBeNull();
  });

  it("is worked through by keys", async () => {
    const { user } = await reviewing();
    const [first] = screen.getAllByRole("button", { name: "已核对" });
    if (first) await user.dblClick(first);
    await user.keyboard("jn");
    expect(screen.getAllByRole("button", { name: "停用", pressed: true })).toHaveLength(1);
  });
});
