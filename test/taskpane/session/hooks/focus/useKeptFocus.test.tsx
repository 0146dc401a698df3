import { act, screen, waitFor, within } from "@testing-library/react";
import { renderPane } from "../../../renderPane";

describe("the focus of people who work by keys", () => {
  beforeEach(() => {
    // jsdom says no once what had the focus is gone; a browser says yes while its window is in front.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
  });
  afterEach(() => jest.restoreAllMocks());

  const focused = () => document.activeElement;

  it("is on the title when results come", async () => {
    const { press } = renderPane();
    await press("查重", "tab");
    await press("开始查重");
    await screen.findByText(/涉及 .* 行客户/);
    const title = screen.getByRole("heading", { level: 1, name: "查找重复客户" });
    await waitFor(() => expect(focused()).toBe(title));
  });

  it("goes along with J and A, so that the next key is heard though the card left closes", async () => {
    const { user, press } = renderPane();
    await press("查重", "tab");
    await press("开始查重");
    const first = await screen.findByRole("article", { name: /第 1 组/ });
    act(() => within(first).getAllByRole("radio")[0]?.focus());
    for (const [key, group] of [
      ["j", /第 2 组/],
      ["a", /第 3 组/],
      ["k", /第 2 组/],
    ] as const) {
      await user.keyboard(key);
      await waitFor(() => expect(focused()).toBe(screen.getByRole("article", { name: group })));
    }
  });

  it("goes to what stands in the place of what was pressed", async () => {
    const { user, press } = renderPane();
    await press("异常", "tab");
    await press("开始检查");
    await press("查看 14 处");
    await press("不改，说明原因…");
    await user.type(await screen.findByLabelText(/^原因/), "总机号码{Enter}");
    await waitFor(() => expect(focused()).toBe(screen.getByRole("button", { name: "撤回" })));
  });

  it("is on the way on, not on the undo, when something was written", async () => {
    const { press } = renderPane();
    await press("查重", "tab");
    await press("开始查重");
    await press("合并");
    await press("查看变更");
    await press("写入 1 处");
    expect(await screen.findByText("已写入 1 处")).toBeTruthy();
    await waitFor(() => expect(focused()).toBe(screen.getByRole("button", { name: "完成" })));
  });

  it("is not taken where the person has left the page for the sheet", async () => {
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    const { press } = renderPane();
    await press("查重", "tab");
    await press("开始查重");
    await screen.findByText(/涉及 .* 行客户/);
    expect(focused()).toBe(document.body);
  });
});
