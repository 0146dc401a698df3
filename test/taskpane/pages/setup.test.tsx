import { screen, waitFor, within } from "@testing-library/react";
import type { StructureProblem } from "../../../src/core/templates/checks/structureProblem";
import { definitionsVersion } from "../../../src/core/templates/sheets/definitionsVersion";
import { change, fakeAnalysis } from "../fakes/fakeAnalysis";
import { fakeGateway } from "../fakes/fakeGateway";
import { mappings } from "../fakes/fakeMappings";
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

  it("takes the focus to its title, though the page itself comes later", async () => {
    const { press } = renderPane();
    await press(/一键建表/);
    const title = await screen.findByRole("heading", { level: 1, name: "一键建表" });
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  it("says what comes next and leads to each new sheet, but to no hidden one", async () => {
    const { press, gateway } = renderPane();
    await press(/一键建表/);
    await press("新建 4 张表");
    expect(await screen.findByText(/^接下来：在客户表中录入或粘贴客户/)).toBeTruthy();
    const sheets = within(screen.getByRole("region", { name: "写在这些表里，点名称查看" }));
    expect(sheets.queryByText("地区字典")).toBeNull();
    await press("在表中定位：使用说明 第 1 行");
    expect(gateway.located).toEqual([{ sheet: "使用说明", row: 1, column: null }]);
    await press(/^导入旧表或 CSV/);
    expect(await screen.findByRole("heading", { level: 1, name: "导入" })).toBeTruthy();
  });
});

describe("the language of the standard sheets", () => {
  it("is free to choose in a workbook without any", async () => {
    const { press } = renderPane();
    await press(/一键建表/);
    await press(/英文/, "radio");
    expect(screen.getByRole("radio", { name: /英文/ })).toHaveProperty("checked", true);
  });

  it("is that of the sheets which are there, and says so instead of passing over a choice", async () => {
    const { press } = renderPane({ gateway: fakeGateway({ sheetLanguage: "en-US" }) });
    await press(/一键建表/);
    expect(await screen.findByText(/已有英文标准表/)).toBeTruthy();
    const english = screen.getByRole("radio", { name: /英文/ });
    expect(
      [english, screen.getByRole("radio", { name: "中文" })].map((each) => each.matches(":disabled")),
    ).toEqual([true, true]);
    expect(english).toHaveProperty("checked", true);
  });
});

describe("结构体检 and the tools beside it", () => {
  const problems: readonly StructureProblem[] = [
    {
      id: "a",
      kind: "validation-lost",
      sheet: "客户基础信息",
      subject: "客户来源",
      cells: 3,
      certain: true,
      changes: [change(1)],
    },
    {
      id: "b",
      kind: "validation-changed",
      sheet: "交易记录",
      subject: "币种",
      cells: 9,
      certain: false,
      changes: [change(2), change(3)],
    },
  ];

  it("lists what drifted, leaves out what may be meant, and shows the repair before it writes", async () => {
    const { press, gateway } = renderPane({ gateway: fakeGateway({ problems }) });
    await press(/一键建表/);
    await press("检查");
    expect(await screen.findByText(/有 3 格丢了下拉或校验/)).toBeTruthy();
    const meant = screen.getByRole("checkbox", { name: /可能是有意的/ });
    expect(meant).toHaveProperty("checked", false);
    await press("修复下拉（1 列）");
    await press(/写入 1 处/);
    expect(await screen.findByText(/已写入 1 处/)).toBeTruthy();
    expect(gateway.applied).toEqual([1]);
  });

  it("offers on the home page what a newer version adds, and writes it as an upgrade", async () => {
    const missing: StructureProblem = {
      id: "c",
      kind: "column-missing",
      sheet: "分级策略",
      subject: "最多联系次数",
      cells: 1,
      certain: true,
      changes: [change(1)],
    };
    const gateway = fakeGateway({ problems: [...problems, missing], outdated: true });
    const { press } = renderPane({ gateway });
    expect(await screen.findByText("可补上 1 项新内容，已有数据不动")).toBeTruthy();
    await press(/标准表有新版本/);
    await press("检查");
    expect(await screen.findByText(/按旧版设置/)).toBeTruthy();
    await press("修复所选 2 项");
    await press(/写入 2 处/);
    expect(await screen.findByText(/已写入 2 处/)).toBeTruthy();
    expect(gateway.patches.at(-1)).toMatchObject({
      operation: "upgrade",
      remember: { definitions: definitionsVersion },
    });
  });

  it("says nothing of versions where sheets set up now were damaged", async () => {
    renderPane({ gateway: fakeGateway({ problems }) });
    expect(await screen.findByText("1,200 行")).toBeTruthy();
    expect(screen.queryByText("标准表有新版本")).toBeNull();
  });

  it("says so when nothing drifted", async () => {
    const { press } = renderPane();
    await press(/一键建表/);
    await press("检查");
    expect(await screen.findByText("结构完好，没有要修复的")).toBeTruthy();
  });

  it("shows the ids it would issue before it writes them", async () => {
    const { press, gateway } = renderPane();
    await press(/一键建表/);
    await press("补齐客户编号");
    await press(/写入 2 处/);
    expect(await screen.findByText(/已写入 2 处/)).toBeTruthy();
    expect(gateway.applied).toEqual([2]);
  });
});

describe("the columns page", () => {
  it("says why a column has its meaning and lets the user correct it", async () => {
    const { press, user } = renderPane();
    await press("调整列对应");
    expect(await screen.findByText(/标题是「客户编号」的常见叫法/)).toBeTruthy();
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

  it("asks once for a column what 2/3/2024 means in it", async () => {
    const [first, ...others] = mappings;
    if (first === undefined) throw new Error("no mapping");
    const day = {
      column: 9,
      heading: "建档",
      field: "registeredOn",
      confidence: 0.9,
      reason: { kind: "heading", synonym: "建档日期" },
      scale: 1,
      samples: ["2/3/2024"],
      dateOrder: null,
    } as const;
    const analysis = fakeAnalysis({ mappings: [{ ...first, columns: [...first.columns, day] }, ...others] });
    const { press } = renderPane({ analysis });
    await press("调整列对应");
    const question = screen.getByRole("radiogroup", { name: "这一列的 2/3/2024 是" });
    expect(
      within(question)
        .getAllByRole<HTMLInputElement>("radio")
        .some((radio) => radio.checked),
    ).toBe(false);
    await press("3 月 2 日", "radio");
    expect(screen.getByText("改了 1 列")).toBeTruthy();
  });

  it("asks once for a column which place a name means, and lets it stay open", async () => {
    const [first, ...others] = mappings;
    if (first === undefined) throw new Error("no mapping");
    const region = {
      column: 9,
      heading: "地区",
      field: "region",
      confidence: 0.9,
      reason: { kind: "heading", synonym: "地区" },
      scale: 1,
      samples: ["朝阳"],
      places: [{ text: "朝阳", code: null, options: [{ code: "110105", name: "北京市朝阳区" }] }],
    } as const;
    const analysis = fakeAnalysis({
      mappings: [{ ...first, columns: [...first.columns, region] }, ...others],
    });
    const { press, user } = renderPane({ analysis });
    await press("调整列对应");
    await press("只看待确认的列", "checkbox");
    const question = screen.getByRole("combobox", { name: "这一列的「朝阳」是" });
    expect(question).toHaveProperty("value", "");
    await user.selectOptions(question, "北京市朝阳区");
    expect(screen.getByText("改了 1 列")).toBeTruthy();
  });
});
