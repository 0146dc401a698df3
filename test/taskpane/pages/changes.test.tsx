import { screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/excel/workbookError";
import { change, fakeAnalysis } from "../fakes/fakeAnalysis";
import { type FakeWorkbook, fakeGateway, someOperations } from "../fakes/fakeGateway";
import { type Rendered, renderPane } from "../renderPane";

async function previewing(workbook: FakeWorkbook = {}) {
  const pane = renderPane({ gateway: fakeGateway(workbook) });
  await pane.press("异常", "tab");
  await pane.press("开始检查");
  await pane.press("采纳 3 处安全修正", "switch");
  await pane.press("查看变更");
  await screen.findByRole("button", { name: "写入 3 处" });
  return pane;
}

async function journal(workbook: FakeWorkbook = {}, analysis = fakeAnalysis()) {
  const pane = renderPane({ gateway: fakeGateway(workbook), analysis });
  await pane.press(/变更记录/);
  await screen.findByRole("heading", { level: 1, name: "变更记录" });
  return pane;
}

async function confirmUndo(user: Rendered["user"]) {
  const dialog = await screen.findByRole("alertdialog");
  await user.click(within(dialog).getByRole("button", { name: "撤销" }));
}

describe("the preview", () => {
  it("counts by sheet and shows every cell on request", async () => {
    const { press } = await previewing();
    expect(screen.getByText("改 2 格")).toBeTruthy();
    await press("逐项查看 3 处");
    const list = screen.getByRole("list", { name: "即将写入的变更" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(3);
  });

  it("leads back to the decisions without writing", async () => {
    const { press, gateway } = await previewing();
    await press("返回");
    expect(await screen.findByText("已采纳 3 处修正")).toBeTruthy();
    expect(gateway.applied).toEqual([]);
  });

  it("offers to take back what was just written", async () => {
    const { press, gateway } = await previewing();
    await press("写入 3 处");
    expect(await screen.findByText("已写入 3 处")).toBeTruthy();
    await press("撤销这次写入");
    await waitFor(() => expect(gateway.undone).toEqual([{ id: 4, edited: "ask" }]));
  });

  it("says what was written and leads to each sheet it went to", async () => {
    const { press, user, gateway } = await previewing();
    await press("写入 3 处");
    const sheets = within(await screen.findByRole("region", { name: "写在这些表里，点名称查看" }));
    expect(sheets.getByText("改 2 格")).toBeTruthy();
    expect(within(await screen.findByRole("status")).getByText("修正异常")).toBeTruthy();
    const [first] = sheets.getAllByRole("button");
    if (first) await user.click(first);
    await waitFor(() => expect(gateway.located[0]).toMatchObject({ row: 1, column: null }));
  });

  it("shows both values of a conflict and writes only what the user then chose", async () => {
    const { press, user, gateway } = await previewing({ conflicts: 2 });
    await press("写入 3 处");
    expect(await screen.findByText(/2 处没有写入/)).toBeTruthy();
    expect(screen.getByText("13911112222")).toBeTruthy();
    expect(screen.getByText("此行已不在表中")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "改为建议值" }));
    await press("改写所选 1 处");
    await waitFor(() => expect(gateway.applied).toEqual([3, 1]));
  });

  it("says on which sheets formulas lost the rows they pointed at", async () => {
    const hurt = [
      { sheet: "汇总", count: 2, first: "B7" },
      { sheet: "看板", count: 1, first: "C2" },
    ];
    const { press } = await previewing({ hurt });
    await press("写入 3 处");
    expect(await screen.findByText(/#REF!：汇总 2 格、看板 1 格。/)).toBeTruthy();
  });

  it("says what to do when writing fails, and keeps the decisions", async () => {
    const { press } = await previewing({ failing: { applyPatch: new WorkbookError("sheet-protected") } });
    await press("写入 3 处");
    expect(await screen.findByText(/撤销工作表保护/)).toBeTruthy();
    await press("返回");
    expect(await screen.findByText("已采纳 3 处修正")).toBeTruthy();
  });

  it("tries the same write again once what was in its way is gone", async () => {
    const failing: { applyPatch?: Error } = { applyPatch: new WorkbookError("sheet-protected") };
    const { press, gateway } = await previewing({ failing });
    await press("写入 3 处");
    await screen.findByText(/撤销工作表保护/);
    expect(screen.getByText("没有写入任何内容")).toBeTruthy();
    delete failing.applyPatch;
    await press("重试");
    expect(await screen.findByText("已写入 3 处")).toBeTruthy();
    expect(gateway.applied).toEqual([3, 3]);
  });

  it("offers no second try where nobody can put anything out of the way", async () => {
    const { press } = await previewing({ failing: { applyPatch: new WorkbookError("not-verified") } });
    await press("写入 3 处");
    expect(await screen.findByText("写入没有完成")).toBeTruthy();
    expect(screen.queryByText("没有写入任何内容")).toBeNull();
    expect(screen.queryByRole("button", { name: "重试" })).toBeNull();
  });
});

describe("the change log", () => {
  it("does not call itself empty while it is being read", async () => {
    const reading = {
      ...fakeGateway({ operations: [] }),
      listOperations: () => new Promise<never>(() => {}),
    };
    const { press } = renderPane({ gateway: reading });
    await press(/变更记录/);
    expect(await screen.findByText("正在载入…")).toBeTruthy();
    expect(screen.queryByText("还没有写入过")).toBeNull();
  });

  it("undoes an operation after asking", async () => {
    const { press, user, gateway } = await journal();
    await press("撤销「合并 42 组重复客户」");
    expect(gateway.undone).toEqual([]);
    await confirmUndo(user);
    await waitFor(() => expect(gateway.undone).toEqual([{ id: 3, edited: "ask" }]));
    expect(await screen.findByText("撤销「合并 42 组重复客户」", { selector: "p" })).toBeTruthy();
  });

  it("asks about cells edited since, and does as it is told", async () => {
    const conflicts = [{ reason: "cell-edited", change: change(0), row: 5, found: "13911112222" }] as const;
    const { press, user, gateway } = await journal({ undo: { kind: "edited", conflicts } });
    await press("撤销「合并 42 组重复客户」");
    await confirmUndo(user);
    await press("撤销其余，保留这些改动");
    await waitFor(() => expect(gateway.undone.map(({ edited }) => edited)).toEqual(["ask", "keep"]));
  });

  it("says of what was kept that it was not taken back, and offers the earlier value", async () => {
    const conflicts = [{ reason: "cell-edited", change: change(0), row: 5, found: "13911112222" }] as const;
    const written = { operationId: null, written: 0, conflicts };
    const { press, user } = await journal({ undo: { kind: "undone", written } });
    await press("撤销「合并 42 组重复客户」");
    await confirmUndo(user);
    expect(await screen.findByText("没有改回任何内容")).toBeTruthy();
    expect(screen.getByText("1 处没有改回，因为与表中现状不符")).toBeTruthy();
    expect(screen.getByRole("radio", { name: "改回操作前的值" })).toBeTruthy();
  });

  it("offers no choice of values where a sheet stays, nor calls it a failure where all was so before", async () => {
    const conflict = { reason: "sheet-in-use", row: null, found: null } as const;
    const stays = { ...conflict, change: { kind: "remove-sheet", sheet: "合并记录", contents: "" } } as const;
    const written = { operationId: null, written: 0, conflicts: [stays] };
    const undo = (_id: number, asked: number) =>
      ({ kind: "undone", written: asked === 1 ? written : { ...written, conflicts: [] } }) as const;
    const { press, user } = await journal({ undo });
    await press("撤销「合并 42 组重复客户」");
    await confirmUndo(user);
    expect(await screen.findByText("合并记录")).toBeTruthy();
    expect(screen.queryByText(/逐处选择/)).toBeNull();
    await press("查看变更记录");
    await press("撤销「合并 42 组重复客户」");
    await confirmUndo(user);
    expect(await screen.findByText("已是操作前的样子，没有要改回的")).toBeTruthy();
  });

  it("names the later operations that stand in the way", async () => {
    const { press, user } = await journal({ undo: { kind: "depends", on: [3] } });
    await press("撤销「2026 年第 3 季度分级」");
    await confirmUndo(user);
    expect(await screen.findByText(/^之后有 1 次操作建立在这次之上/)).toBeTruthy();
    expect(screen.getByText("#3 合并 42 组重复客户")).toBeTruthy();
  });

  it("takes the later ones back in turn after one question, the latest first", async () => {
    const undo = (id: number, asked: number) =>
      id === 1 && asked === 1 ? ({ kind: "depends", on: [3] } as const) : undefined;
    const { press, user, gateway } = await journal({ undo });
    await press("撤销「2026 年第 3 季度分级」");
    await confirmUndo(user);
    const list = within(await screen.findByRole("list"));
    expect(list.getAllByText(/^#\d/).map(({ textContent }) => textContent)).toEqual([
      "#3 合并 42 组重复客户",
      "#1 2026 年第 3 季度分级",
    ]);
    await user.click(list.getAllByRole("button", { name: "撤销时改回什么" })[0] ?? document.body);
    expect(await screen.findByText("改 2 格")).toBeTruthy();
    await press("依次撤销这 2 次操作");
    expect(gateway.undone).toHaveLength(1);
    const dialog = await screen.findByRole("alertdialog");
    await user.click(within(dialog).getByRole("button", { name: "依次撤销" }));
    await waitFor(() => expect(gateway.undone.slice(1).map(({ id }) => id)).toEqual([3, 1]));
    expect(await screen.findByText("已撤销")).toBeTruthy();
  });

  it("stops in turn where one was edited since, says how far it came, and goes on when told", async () => {
    const conflicts = [{ reason: "cell-edited", change: change(0), row: 5, found: "13911112222" }] as const;
    const undo = (id: number, asked: number) => {
      if (id === 3) return undefined;
      return asked === 1 ? ({ kind: "depends", on: [3] } as const) : ({ kind: "edited", conflicts } as const);
    };
    const { press, user, gateway } = await journal({ undo });
    await press("撤销「2026 年第 3 季度分级」");
    await confirmUndo(user);
    await press("依次撤销这 2 次操作");
    const dialog = await screen.findByRole("alertdialog");
    await user.click(within(dialog).getByRole("button", { name: "依次撤销" }));
    expect(await screen.findByText("已撤销 #3。#1 写入的内容之后又被改动，停在这里。")).toBeTruthy();
    await press("撤销其余，保留这些改动");
    expect(await screen.findByText("已撤销")).toBeTruthy();
    expect(gateway.undone.at(-1)).toEqual({ id: 1, edited: "keep" });
  });

  it("says what was undone where one of them fails", async () => {
    const undo = (id: number, asked: number) => {
      if (id === 1 && asked > 1) throw new WorkbookError("sheet-protected");
      return id === 1 ? ({ kind: "depends", on: [3] } as const) : undefined;
    };
    const { press, user } = await journal({ undo });
    await press("撤销「2026 年第 3 季度分级」");
    await confirmUndo(user);
    await press("依次撤销这 2 次操作");
    const dialog = await screen.findByRole("alertdialog");
    await user.click(within(dialog).getByRole("button", { name: "依次撤销" }));
    expect(await screen.findByText("已撤销 #3，其余没有撤销。")).toBeTruthy();
    expect(screen.getByText(/撤销工作表保护/)).toBeTruthy();
  });

  it("offers no undo for what is undone already", async () => {
    await journal();
    expect(screen.queryByRole("button", { name: "撤销「整理手机号写法」" })).toBeNull();
    expect(screen.getByText("已撤销")).toBeTruthy();
  });

  it("calls an undo by what it took back, and asks before it is restored", async () => {
    const [merge] = someOperations;
    if (!merge) throw new Error("no operation");
    const undo = { ...merge, id: 4, operation: "undo", reason: "撤销操作 3", undoes: 3 } as const;
    const operations = [undo, { ...merge, state: "undone" } as const];
    const { press, user, gateway } = await journal({ operations });
    expect(screen.getByRole("article", { name: "撤销了 #3「合并 42 组重复客户」" })).toBeTruthy();
    expect(screen.getByText("已由 #4 撤销")).toBeTruthy();
    await press("恢复「合并 42 组重复客户」");
    const dialog = await screen.findByRole("alertdialog", { name: "重新写入已撤销的操作？" });
    await user.click(within(dialog).getByRole("button", { name: "恢复" }));
    await waitFor(() => expect(gateway.undone).toEqual([{ id: 4, edited: "ask" }]));
  });
});

describe("the merged customers", () => {
  const merged = Array.from({ length: 12 }, (_, group) => ({
    operation: 3,
    group,
    at: "2026-11-20 09:12:00",
    survivorId: `C0${group + 10}`,
    survivorName: `腾云电子${group}有限公司`,
    merged: [{ id: `C9${group + 10}`, name: `腾云电子${group}`, from: "客户 8" }],
    wholeOnly: group === 11,
  }));

  it("are found by id or name, and one group is taken apart after a question", async () => {
    const { press, user, gateway } = await journal({ merged });
    await press("拆回其中一组…");
    expect(await screen.findByText("12 组。可以单独拆回一组，其余保持合并。")).toBeTruthy();
    await user.type(screen.getByLabelText("按编号或名称查找"), "c914");
    expect(screen.getAllByRole("article")).toHaveLength(1);
    await press("拆回「腾云电子4有限公司」");
    const dialog = await screen.findByRole("alertdialog");
    expect(within(dialog).getByText(/恢复为合并前的 2 个客户/)).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "拆回这一组" }));
    await waitFor(() => expect(gateway.undone).toEqual([{ id: 3, edited: "ask", group: 4 }]));
    expect(await screen.findByText("已拆回「腾云电子4有限公司」")).toBeTruthy();
    // Who are not the same are told so at once, before all that is certain is merged once more.
    await press("去查重标明");
    expect(await screen.findByRole("heading", { level: 1, name: "查找重复客户" })).toBeTruthy();
  });

  it("are taken apart and remembered as not the same by one choice", async () => {
    const { press, user, gateway } = await journal({ merged });
    await press("拆回其中一组…");
    await user.type(await screen.findByLabelText("按编号或名称查找"), "c914");
    await press("拆回「腾云电子4有限公司」");
    const dialog = await screen.findByRole("alertdialog");
    await user.click(within(dialog).getByRole("checkbox", { name: "不是同一家，以后查重不再列出" }));
    await user.click(within(dialog).getByRole("button", { name: "拆回这一组" }));
    expect(await screen.findByText(/已记入「非重复记录」/)).toBeTruthy();
    expect(gateway.undone).toEqual([{ id: 3, edited: "ask", group: 4 }]);
    expect(gateway.applied).toHaveLength(1);
    expect(screen.queryByRole("button", { name: "去查重标明" })).toBeNull();
  });

  it("are asked of anew for each group: what was ticked for one is not for the next", async () => {
    const { press, user } = await journal({ merged });
    await press("拆回其中一组…");
    await press("拆回「腾云电子1有限公司」");
    const dialog = await screen.findByRole("alertdialog");
    await user.click(within(dialog).getByRole("checkbox"));
    await user.click(within(dialog).getByRole("button", { name: "取消" }));
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    await press("拆回「腾云电子2有限公司」");
    const next = await screen.findByRole("alertdialog");
    expect(within(next).getByRole("checkbox")).toHaveProperty("checked", false);
  });

  it("are said to be apart, not remembered, where that could not be written", async () => {
    const broken = () => {
      throw new Error("no such line");
    };
    const { press, user } = await journal({ merged }, { ...fakeAnalysis(), partedPatch: broken });
    await press("拆回其中一组…");
    await user.type(await screen.findByLabelText("按编号或名称查找"), "c914");
    await press("拆回「腾云电子4有限公司」");
    const dialog = await screen.findByRole("alertdialog");
    await user.click(within(dialog).getByRole("checkbox"));
    await user.click(within(dialog).getByRole("button", { name: "拆回这一组" }));
    expect(await screen.findByText("已拆回「腾云电子4有限公司」")).toBeTruthy();
    expect(screen.queryByText(/已记入「非重复记录」/)).toBeNull();
    expect(screen.getByRole("button", { name: "去查重标明" })).toBeTruthy();
  });

  it("says that nothing was taken apart where all of a group was edited since and kept", async () => {
    const conflicts = [{ reason: "cell-edited", change: change(0), row: 5, found: "13911112222" }] as const;
    const kept = { operationId: null, written: 0, conflicts };
    const { press, user } = await journal({ merged, undo: { kind: "undone", written: kept } });
    await press("拆回其中一组…");
    await user.type(await screen.findByLabelText("按编号或名称查找"), "c914");
    await press("拆回「腾云电子4有限公司」");
    const dialog = await screen.findByRole("alertdialog");
    await user.click(within(dialog).getByRole("button", { name: "拆回这一组" }));
    expect(await screen.findByText("没有改回任何内容")).toBeTruthy();
    expect(screen.queryByText(/已拆回/)).toBeNull();
  });

  it("are undone with their whole merge where only one group of it is left, formulas or not", async () => {
    const [last] = merged.slice(-1);
    const { press, user, gateway } = await journal({ merged: last ? [last] : [] });
    await press("拆回其中一组…");
    expect(await screen.findByText("1 组。可以拆回为合并前的客户。")).toBeTruthy();
    await press("拆回「腾云电子11有限公司」");
    const dialog = await screen.findByRole("alertdialog");
    await user.click(within(dialog).getByRole("button", { name: "拆回这一组" }));
    await waitFor(() => expect(gateway.undone).toEqual([{ id: 3, edited: "ask" }]));
    expect(await screen.findByText("已拆回「腾云电子11有限公司」")).toBeTruthy();
  });

  it("says why a group cannot be taken apart alone", async () => {
    const { press, user } = await journal({ merged });
    await press("拆回其中一组…");
    await user.type(await screen.findByLabelText("按编号或名称查找"), "C921");
    expect(screen.getByText(/有公式引用/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^拆回「/ })).toBeNull();
  });
});

describe("an interrupted write that cannot be finished", () => {
  it("is taken back from where that is said", async () => {
    const operations = someOperations.map((operation, i) => ({
      ...operation,
      state: i === 0 ? ("pending" as const) : operation.state,
    }));
    const failing = { finishOperation: new WorkbookError("only-roll-back", { operation: 3 }) };
    const { press, gateway } = renderPane({ gateway: fakeGateway({ operations, failing }) });
    await press("写完剩下的");
    expect(await screen.findByText(/中断后不能接着写/)).toBeTruthy();
    await press("退回到写入前");
    await waitFor(() => expect(gateway.undone).toEqual([{ id: 3, edited: "roll-back" }]));
  });
});

describe("an interrupted write whose sheet is not found", () => {
  it("waits for its old name, or has the rest restored when the user says so", async () => {
    const operations = someOperations.map((operation, i) => ({
      ...operation,
      state: i === 0 ? ("pending" as const) : operation.state,
    }));
    const failing = { rollBackOperation: new WorkbookError("not-found", { operation: 3 }) };
    const { press, gateway } = renderPane({ gateway: fakeGateway({ operations, failing }) });
    // Nobody starts anything on a half-written workbook without having read of it.
    await screen.findByText(/中途停止/);
    await press("查重", "tab");
    await press("退回到写入前");
    expect(await screen.findByText(/请先改回原名再试/)).toBeTruthy();
    await press("还原找得到的部分");
    const leaving = { id: 3, edited: "roll-back, leave what is missing" };
    await waitFor(() => expect(gateway.undone).toEqual([{ id: 3, edited: "roll-back" }, leaving]));
  });
});
