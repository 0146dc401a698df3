import { screen, waitFor, within } from "@testing-library/react";
import { renderPane } from "../renderPane";

describe("setting up sheets", () => {
  it("shows what will be added and what is there already before it installs", async () => {
    const { press } = renderPane();
    await press(/一键建表/);
    expect(await screen.findByText("已存在，跳过")).toBeTruthy();
    await press("4 列");
    expect(screen.getByText(/跟进时间/)).toBeTruthy();
    await press("新建 4 张表");
    expect(await screen.findByText("标准表已建好")).toBeTruthy();
  });
});

describe("the columns page", () => {
  it("says why a column has its meaning and lets the user correct it", async () => {
    const { press, user } = renderPane();
    await press("调整列对应");
    expect(screen.getByText(/标题与「客户编号」相同/)).toBeTruthy();
    const field = screen.getByRole("combobox", { name: "「负责人」的含义" });
    await user.selectOptions(field, "owner");
    expect(screen.getByText("改了 1 列")).toBeTruthy();
    await press("保存对应");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1, name: "这个工作簿" })).toBeTruthy());
  });

  it("shows only the columns in doubt on request", async () => {
    const { press } = renderPane();
    await press("调整列对应");
    await press("只看待确认的列", "checkbox");
    const sheet = screen.getByRole("region", { name: "客户基础信息" });
    expect(
      within(sheet)
        .getAllByRole("combobox")
        .map((box) => box.getAttribute("aria-label")),
    ).toEqual([null, "「负责人」的含义", "「联系方式」的含义"]);
  });
});
