import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { Analysis } from "../../../src/core/analysis/analysis";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { openTiers } from "../openTiers";
import { renderPane } from "../renderPane";

const field = () => screen.findByRole("searchbox", { name: "名称、拼音、编号或电话" });

/** The due list on show, and the texts it was asked for. */
async function openDueList() {
  const asked: string[] = [];
  const fake = fakeAnalysis();
  const followUpsDue: Analysis["followUpsDue"] = (query) => {
    asked.push(query.text ?? "");
    return fake.followUpsDue(query);
  };
  const pane = renderPane({ analysis: { ...fake, followUpsDue } });
  await pane.press(/^待跟进/);
  await screen.findByText("逾期 16 天");
  return { ...pane, asked };
}

describe("looking for a customer among the tiers", () => {
  it("says who is found, offers those the filters hide, and keeps the text on the way back", async () => {
    const { user, press, queries } = await openTiers();
    await user.type(await field(), "云栖");
    expect(await screen.findByText("没有找到「云栖」")).toBeTruthy();
    await press("取消筛选再找");
    expect(await screen.findByText("找到 1 位")).toBeTruthy();
    expect(queries.at(-1)).toMatchObject({ text: "云栖", bestFirst: true });
    await press(/^查看客户：/);
    await press("返回");
    expect(await field()).toHaveProperty("value", "云栖");
    expect(await screen.findByText("找到 1 位")).toBeTruthy();
  });

  it("stays with its filter, and says so where nobody at all is called that", async () => {
    const { user, press } = await openTiers();
    await user.type(await field(), "谁也不是");
    await press("取消筛选再找");
    expect(await screen.findByText(/可以少输几个字再试/)).toBeTruthy();
    await user.clear(await field());
    await waitFor(() => expect(screen.getAllByRole("article").length).toBeGreaterThan(1));
  });
});

describe("looking for a customer on the due list", () => {
  it("asks once for what was typed in one go, and leads to those due later", async () => {
    const { user, press, asked } = await openDueList();
    await user.type(await field(), "东莞蓝鲸");
    expect(await screen.findByText("没有找到「东莞蓝鲸」")).toBeTruthy();
    expect([...new Set(asked)]).toEqual(["", "东莞蓝鲸"]);
    await press("取消筛选再找");
    expect(await screen.findByText("2026-12-20 应跟进")).toBeTruthy();
    expect(screen.getAllByRole("article")).toHaveLength(1);
  });

  it("waits until an input method has made characters of the letters", async () => {
    const { asked } = await openDueList();
    const input = await field();
    fireEvent.compositionStart(input);
    fireEvent.change(input, { target: { value: "su'zhou" } });
    await new Promise((done) => setTimeout(done, 400));
    expect(asked).not.toContain("su'zhou");
    fireEvent.change(input, { target: { value: "苏州" } });
    fireEvent.compositionEnd(input);
    await waitFor(() => expect(asked.at(-1)).toBe("苏州"));
    expect(await screen.findByText("找到 1 位")).toBeTruthy();
  });
});

describe("looking for a customer from the home page", () => {
  it("says the number it was found by where the card does not show it anyhow", async () => {
    const { user, press } = renderPane();
    await press(/^查找客户/);
    await user.type(await field(), "05328888");
    expect(await screen.findByText("号码 0532-8888 1000")).toBeTruthy();
    await user.clear(await field());
    await waitFor(() => expect(screen.queryByText(/^号码/)).toBeNull());
  });

  it("leads from a part of the name to the customer, and back to what was found", async () => {
    const { user, press } = renderPane();
    await press(/^查找客户/);
    expect(await screen.findByRole("list", { name: "查找客户" })).toBeTruthy();
    await user.type(await field(), "云栖麦浪");
    expect(await screen.findByText("找到 1 位")).toBeTruthy();
    expect(screen.getByText("王敏 · 13900001000")).toBeTruthy();
    await press(/^查看客户：/);
    expect(await screen.findByText("周小满")).toBeTruthy();
    await press("返回");
    expect(await field()).toHaveProperty("value", "云栖麦浪");
  });

  it("says so where nobody is called that", async () => {
    const { user, press } = renderPane();
    await press(/^查找客户/);
    await user.type(await field(), "谁也不是");
    expect(await screen.findByText("没有找到「谁也不是」")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "取消筛选再找" })).toBeNull();
  });
});
