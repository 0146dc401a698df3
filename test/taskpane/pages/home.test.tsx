import { act, screen, waitFor, within } from "@testing-library/react";
import type { RecogniseOptions } from "../../../src/core/adopt/recogniseSheets";
import { WorkbookError } from "../../../src/workbook/excel/workbookError";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { fakeGateway, someOperations } from "../fakes/fakeGateway";
import { mappings } from "../fakes/fakeMappings";
import { renderPane } from "../renderPane";

describe("the home page", () => {
  it("lists the recognised sheets with their rows and shows them in the sheet", async () => {
    const { gateway, press } = renderPane();
    expect(await screen.findByText("1,200 行")).toBeTruthy();
    await press("在表中定位：客户基础信息 第 4 行");
    expect(gateway.located).toEqual([{ sheet: "客户基础信息", row: 4, column: null }]);
  });

  it("does not call the change log empty before it was read", async () => {
    renderPane({ gateway: { ...fakeGateway({ operations: [] }), readHeads: () => new Promise(() => {}) } });
    const log = await screen.findByRole("button", { name: /^变更记录/ });
    expect(within(log).getByText("每次写入都记在「变更日志」表里，关闭文件后也能撤销。")).toBeTruthy();
    expect(screen.queryByText("还没有写入过")).toBeNull();
  });

  it("does not call it empty either where the workbook cannot be read", async () => {
    renderPane({ gateway: fakeGateway({ failing: { readHeads: new WorkbookError("cell-edit-mode") } }) });
    await screen.findByRole("button", { name: /^变更记录/ });
    await screen.findByRole("alert");
    expect(screen.queryByText("还没有写入过")).toBeNull();
  });

  it("counts the records once they are read, and says what else stands between them", async () => {
    const { press } = renderPane({ analysis: fakeAnalysis({ records: { 客户基础信息: 1190 } }) });
    expect(await screen.findByText("1,200 行")).toBeTruthy();
    expect(screen.queryByText(/没有记录/)).toBeNull();
    await press("查重", "tab");
    await press("开始查重");
    await screen.findByText(/涉及 .* 行客户/);
    await press("首页", "tab");
    expect(await screen.findByText("1,190 行")).toBeTruthy();
    expect(screen.getByText("另有 10 行没有记录（空行、小计等）")).toBeTruthy();
  });

  it("counts again by itself what is typed before anything was read, and keeps the old count meanwhile", async () => {
    const [first, ...rest] = mappings;
    const filled = first ? [{ ...first, lastDataRow: first.firstDataRow + 2 }, ...rest] : [];
    let isFilled = false;
    const analysis = { ...fakeAnalysis(), recognise: () => (isFilled ? filled : mappings) };
    const gateway = fakeGateway();
    renderPane({ analysis, gateway });
    await screen.findByText("1,200 行");
    isFilled = true;
    act(() => gateway.edit());
    expect(screen.getByText("1,200 行")).toBeTruthy();
    expect(await screen.findByText("3 行")).toBeTruthy();
    expect(screen.queryByText("1,200 行")).toBeNull();
  });

  it("says which tables of a sheet are not read, shows them, and what to do about it", async () => {
    const [first, ...rest] = mappings;
    const several = first ? [{ ...first, unread: [{ column: 9 }, { row: 1300 }] }, ...rest] : [];
    const { gateway, press } = renderPane({ analysis: fakeAnalysis({ mappings: several }) });
    expect(await screen.findByText("J 列起另有一张表，未读取")).toBeTruthy();
    expect(screen.getByText("第 1300 行起另有一张表，未读取")).toBeTruthy();
    await press("在表中定位：客户基础信息 第 1300 行");
    expect(gateway.located).toEqual([{ sheet: "客户基础信息", row: 1300, column: null }]);
    await press("调整列对应");
    expect(await screen.findByText(/移到单独的工作表/)).toBeTruthy();
  });

  it("counts sheets nobody knows, not empty ones nor the lists and logs of its own, and lists those apart", async () => {
    const filled = { role: null, headerRow: 0, firstDataRow: 1, lastDataRow: 12, columns: [] } as const;
    const others = [
      { sheet: "报价草稿", ...filled },
      { sheet: "字典", ...filled },
      { sheet: "变更日志", ...filled },
      { sheet: "Sheet1", ...filled, lastDataRow: 0 },
    ];
    const known = mappings.filter(({ role }) => role !== null);
    const { press } = renderPane({ analysis: fakeAnalysis({ mappings: [...known, ...others] }) });
    expect(await screen.findByText("另有 1 张表未识别")).toBeTruthy();
    await press("另有 1 张表未识别");
    expect(await screen.findByRole("button", { name: /报价草稿/ })).toBeTruthy();
    for (const name of [/字典/, /变更日志/, /Sheet1/])
      expect(screen.queryByRole("button", { name })).toBeNull();
    await press("本产品写的表和空表（3 张）");
    expect(await screen.findByRole("button", { name: /变更日志/ })).toBeTruthy();
  });

  it("names the sheets that list choices, and counts none of them among those nobody knows", async () => {
    const filled = { role: null, headerRow: 0, firstDataRow: 1, lastDataRow: 12, columns: [] } as const;
    const list = {
      sheet: "下拉",
      ...filled,
      wordLists: [{ sheet: "下拉", heading: "来源", words: ["展会", "地推"] }],
    };
    const known = mappings.filter(({ role }) => role !== null);
    const { press } = renderPane({ analysis: fakeAnalysis({ mappings: [...known, list] }) });
    await press("选项或人员名单：下拉");
    expect(await screen.findByRole("button", { name: /下拉/ })).toBeTruthy();
    expect(screen.queryByText(/未识别/)).toBeNull();
  });

  it("names the sheets that are only checked, and leads to where one is left out and taken in again", async () => {
    const rows = { headerRow: 1, firstDataRow: 2, lastDataRow: 209, columns: [] } as const;
    const list = { sheet: "班级表", role: null, related: true, ...rows } as const;
    const known = [...mappings.filter(({ role }) => role !== null), list];
    const said: unknown[] = [];
    const recognise = (_: unknown, options: RecogniseOptions = {}) => {
      said.push(...(options.chosen ?? []));
      const isOut = options.chosen?.some(({ related }) => !related) ?? false;
      return isOut ? [{ sheet: "班级表", role: null, ...rows }] : known;
    };
    const { press, user } = renderPane({ analysis: { ...fakeAnalysis({ mappings: known }), recognise } });
    await press("另有 1 张表只查错：班级表");
    await press(/^班级表/);
    const form = within(screen.getByRole("region", { name: "班级表" }));
    const use = form.getByRole("combobox", { name: "这张表是" });
    expect(use).toHaveProperty("value", "related");
    expect(form.getByText(/不参与查重和分级/)).toBeTruthy();
    await user.selectOptions(use, "不使用");
    await waitFor(() => expect(use).toHaveProperty("value", ""));
    await user.selectOptions(use, "只查错");
    await waitFor(() => expect(use).toHaveProperty("value", "related"));
    expect(said).toEqual([
      { sheet: "班级表", role: null, headerRow: 1 },
      { sheet: "班级表", role: null, related: true, headerRow: 1 },
    ]);
  });

  it("names the sheets of contacts apart, and says whose they are", async () => {
    const rows = { headerRow: 1, firstDataRow: 2, lastDataRow: 209, columns: [] } as const;
    const list = { sheet: "客户联系人", role: null, related: true, contactsOf: "客户名录", ...rows } as const;
    const known = [...mappings.filter(({ role }) => role !== null), list];
    const { press } = renderPane({ analysis: fakeAnalysis({ mappings: known }) });
    await press("客户的联系人：客户联系人");
    await press(/^客户联系人/);
    const form = within(screen.getByRole("region", { name: "客户联系人" }));
    expect(form.getByRole("combobox", { name: "这张表是" })).toHaveProperty("value", "contacts");
    expect(form.getByText(/^「客户名录」中客户的联系人/)).toBeTruthy();
  });

  it("leads from a doubt to the columns", async () => {
    const { press } = renderPane();
    await press("2 列待确认");
    expect(await screen.findByRole("heading", { level: 1, name: "列对应" })).toBeTruthy();
  });

  it("offers two ways in where nothing was recognised", async () => {
    renderPane({
      analysis: fakeAnalysis({ mappings: mappings.slice(3) }),
      gateway: fakeGateway({ operations: [] }),
    });
    expect(await screen.findByRole("button", { name: /使用现有表格/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: /一键建表/ })).toBeTruthy();
    expect(screen.getByText(/没有找到客户/)).toBeTruthy();
  });

  it("says in words why the workbook cannot be read, and tries again", async () => {
    const failing = { readHeads: new WorkbookError("cell-edit-mode") };
    renderPane({ gateway: fakeGateway({ failing }) });
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText(/按 Enter 或 Esc/)).toBeTruthy();
    expect(within(alert).getByRole("button", { name: "重试" })).toBeTruthy();
  });

  it("asks what shall become of a write that stopped half-way", async () => {
    const [first, ...rest] = someOperations;
    const operations = first ? [{ ...first, state: "pending" as const }, ...rest] : [];
    const { gateway, press } = renderPane({ gateway: fakeGateway({ operations }) });
    await press("写完剩下的");
    expect(gateway.finished).toEqual([3]);
    expect(await screen.findByText("已写入 12 处")).toBeTruthy();
  });

  it("says of a write that stopped after its last cell that nothing is missing", async () => {
    const [first, ...rest] = someOperations;
    const operations = first ? [{ ...first, state: "pending" as const }, ...rest] : [];
    const { press } = renderPane({ gateway: fakeGateway({ operations, missing: 0 }) });
    await press("写完剩下的");
    expect(await screen.findByText("都已写好，没有剩下的")).toBeTruthy();
  });

  it.each([
    ["only-roll-back", /要新建表，中断后不能接着写/],
    ["operation-damaged", /记录被改动过/],
  ] as const)(
    "does not offer to finish what cannot be (%s), and says what to do instead",
    async (finishing, why) => {
      const [first, ...rest] = someOperations;
      const operations = first ? [{ ...first, state: "pending" as const }, ...rest] : [];
      const { gateway, press } = renderPane({ gateway: fakeGateway({ operations, finishing }) });
      expect(await screen.findByText(why)).toBeTruthy();
      expect(screen.queryByRole("button", { name: "写完剩下的" })).toBeNull();
      await press("退回到写入前");
      expect(gateway.undone).toEqual([{ id: 3, edited: "roll-back" }]);
    },
  );

  it("copies diagnostics without any cell content", async () => {
    const { press, user } = renderPane();
    await screen.findByText("1,200 行");
    await press("复制诊断信息");
    expect(await screen.findByText("已复制，不含单元格内容")).toBeTruthy();
    const copied = await window.navigator.clipboard.readText();
    expect(copied).toContain('"version"');
    expect(copied).not.toContain("客户基础信息");
    await user.tab();
  });

  it("speaks English to an English Excel", async () => {
    renderPane({ language: "en-US" });
    expect(await screen.findByRole("heading", { level: 1, name: "This workbook" })).toBeTruthy();
    expect(await screen.findByText("1,200 rows")).toBeTruthy();
  });
});
