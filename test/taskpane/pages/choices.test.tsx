import { screen, waitFor } from "@testing-library/react";
import type { ChoiceList, ChoiceSheet } from "../../../src/core/templates/choices/choiceLists";
import { fakeGateway } from "../fakes/fakeGateway";
import { renderPane } from "../renderPane";

const list = (heading: string, id: ChoiceList["id"], column: number, choices: readonly string[]) => ({
  heading,
  id,
  column,
  cells: choices,
  choices,
  fixed: heading === "交易类型" ? ["采购"] : [],
});

const sheet: ChoiceSheet = {
  sheet: "字典",
  headingRow: 3,
  firstColumn: 0,
  rows: [],
  lists: [
    list("客户来源", "source", 0, ["展会", "官网", "转介绍"]),
    list("交易类型", "dealType", 1, ["采购", "退货"]),
    list("门店", null, 2, ["甲店"]),
  ],
};
const use = { sheet: "客户基础信息", heading: "客户来源", choice: "官网", count: 42, row: 7, column: 9 };

async function openList(heading: string) {
  const gateway = fakeGateway({ choices: sheet, choiceUse: [use] });
  const pane = renderPane({ gateway });
  await pane.press(/一键建表/);
  await pane.press(/编辑下拉选项/);
  await pane.press(new RegExp(`^${heading}`));
  await screen.findByRole("heading", { name: heading });
  return { ...pane, gateway };
}

const box = (position: number) =>
  screen.getByRole<HTMLInputElement>("textbox", { name: `第 ${position} 项` });

describe("the lists behind the dropdowns", () => {
  it("are listed with their first choices, a team's own marked", async () => {
    const { press } = renderPane({ gateway: fakeGateway({ choices: sheet }) });
    await press(/一键建表/);
    await press(/编辑下拉选项/);
    expect(await screen.findByText("展会、官网、转介绍")).toBeTruthy();
    expect(screen.getByText("自建")).toBeTruthy();
  });

  it("say what to do in a workbook that has none", async () => {
    const { press } = renderPane();
    await press(/一键建表/);
    await press(/编辑下拉选项/);
    expect(await screen.findByText("还没有「字典」表")).toBeTruthy();
    await press("去建表");
    expect(await screen.findByRole("heading", { name: "一键建表" })).toBeTruthy();
  });

  it("are renamed, moved, added to and thinned out in one patch", async () => {
    const { press, user, gateway } = await openList("客户来源");
    await user.clear(box(2));
    await user.type(box(2), "网站");
    expect(await screen.findByText("42 行里的「官网」也改成「网站」")).toBeTruthy();
    await press("上移「转介绍」");
    await press("移除「展会」");
    expect(screen.getByText("没有行在用")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "添加选项" }), "校友{Enter}");
    await press("预览写入");
    await waitFor(() => expect(gateway.chosen).toHaveLength(1));
    expect(gateway.chosen[0]?.choices.map(({ was, now, inRows }) => [was, now, inRows])).toEqual([
      ["转介绍", "转介绍", true],
      ["官网", "网站", true],
      [null, "校友", true],
    ]);
  });

  it("are still as they were edited when the preview is closed", async () => {
    const { press, user } = await openList("客户来源");
    await user.type(screen.getByRole("textbox", { name: "添加选项" }), "校友{Enter}");
    await press("预览写入");
    await screen.findByText(/写入 1 处/);
    await press("返回");
    expect(await screen.findByDisplayValue("校友")).toBeTruthy();
    expect(screen.getByText("改动 1 处")).toBeTruthy();
    await press("还原");
    expect(screen.queryByDisplayValue("校友")).toBeNull();
    expect(screen.getByText("没有改动")).toBeTruthy();
  });

  it("tell how many rows use a choice that is taken out, and take it back in", async () => {
    const { press } = await openList("客户来源");
    await press("移除「官网」");
    expect(await screen.findByText(/还有 42 行在用/)).toBeTruthy();
    expect(screen.getByText(/客户基础信息/)).toBeTruthy();
    await press("恢复「官网」");
    expect(screen.queryByText(/还有 42 行在用/)).toBeNull();
  });

  it("keep the words formulas reckon with, and refuse a word twice", async () => {
    const { user } = await openList("交易类型");
    expect(box(1).readOnly).toBe(true);
    expect(screen.queryByRole("button", { name: "移除「采购」" })).toBeNull();
    await user.clear(box(2));
    await user.type(box(2), "采购");
    expect(screen.getByText("与前面的选项重复")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "预览写入" }));
    expect(screen.queryByText(/写入 1 处/)).toBeNull();
  });
});
