import { screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { change } from "../fakeAnalysis";
import { type FakeWorkbook, fakeGateway, someOperations } from "../fakeGateway";
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

async function journal(workbook: FakeWorkbook = {}) {
  const pane = renderPane({ gateway: fakeGateway(workbook) });
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

  it("says what to do when writing fails, and keeps the decisions", async () => {
    const { press } = await previewing({ failing: { applyPatch: new WorkbookError("sheet-protected") } });
    await press("写入 3 处");
    expect(await screen.findByText(/撤销工作表保护/)).toBeTruthy();
    await press("返回");
    expect(await screen.findByText("已采纳 3 处修正")).toBeTruthy();
  });
});

describe("the change log", () => {
  it("undoes an operation after asking", async () => {
    const { press, user, gateway } = await journal();
    await press("撤销「合并 42 组重复客户」");
    expect(gateway.undone).toEqual([]);
    await confirmUndo(user);
    await waitFor(() => expect(gateway.undone).toEqual([{ id: 3, edited: "ask" }]));
  });

  it("asks about cells edited since, and does as it is told", async () => {
    const conflicts = [{ reason: "cell-edited", change: change(0), row: 5, found: "13911112222" }] as const;
    const { press, user, gateway } = await journal({ undo: { kind: "edited", conflicts } });
    await press("撤销「合并 42 组重复客户」");
    await confirmUndo(user);
    await press("撤销其余，保留这些改动");
    await waitFor(() => expect(gateway.undone.map(({ edited }) => edited)).toEqual(["ask", "keep"]));
  });

  it("names the later operations that stand in the way", async () => {
    const { press, user } = await journal({ undo: { kind: "depends", on: [3] } });
    await press("撤销「2026 年第 3 季度分级」");
    await confirmUndo(user);
    expect(await screen.findByText(/请先从最近的一次撤销起/)).toBeTruthy();
    expect(screen.getByText("#3 合并 42 组重复客户")).toBeTruthy();
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

describe("an interrupted write whose sheet is not found", () => {
  it("waits for its old name, or has the rest restored when the user says so", async () => {
    const operations = someOperations.map((operation, i) => ({
      ...operation,
      state: i === 0 ? ("pending" as const) : operation.state,
    }));
    const failing = { rollBackOperation: new WorkbookError("not-found", { operation: 3 }) };
    const { press, gateway } = renderPane({ gateway: fakeGateway({ operations, failing }) });
    await press("退回到写入前");
    expect(await screen.findByText(/请先改回原名再试/)).toBeTruthy();
    await press("还原找得到的部分");
    const leaving = { id: 3, edited: "roll-back, leave what is missing" };
    await waitFor(() => expect(gateway.undone).toEqual([{ id: 3, edited: "roll-back" }, leaving]));
  });
});
