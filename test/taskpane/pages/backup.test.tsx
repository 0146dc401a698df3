import { screen, waitFor } from "@testing-library/react";
import type { Change } from "../../../src/core/changes/patch";
import { WorkbookError } from "../../../src/workbook/excel/workbookError";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { type FakeWorkbook, fakeGateway, someOperations } from "../fakes/fakeGateway";
import { renderPane } from "../renderPane";

const leaving: Change = {
  kind: "remove-row",
  row: { sheet: "客户基础信息", hint: 6, key: { column: 0, value: "C2" }, cells: [] },
};

/** The preview of a merge that moves a row out. */
async function merging(workbook: FakeWorkbook) {
  const mergePatch = () => ({ operation: "merge" as const, reason: "合并重复客户", changes: [leaving] });
  const pane = renderPane({
    analysis: { ...fakeAnalysis(), mergePatch },
    gateway: fakeGateway(workbook),
  });
  await pane.press("查重", "tab");
  await pane.press("开始查重");
  await pane.press("合并");
  await pane.press("查看变更");
  await screen.findByRole("button", { name: "先存一份副本" });
  return pane;
}

const reminder = /第一次在这个工作簿里移走行/;

describe("the copy before a destructive write", () => {
  it("is asked for before the first one of a workbook, and no more once it is saved", async () => {
    const saved: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    Object.assign(URL, { createObjectURL: () => "blob:copy", revokeObjectURL: () => undefined });
    const { press } = await merging({ operations: [] });
    expect(screen.getByText(reminder)).toBeTruthy();
    await press("先存一份副本");
    expect(await screen.findByText("已保存到下载文件夹")).toBeTruthy();
    expect(saved).toEqual([expect.stringMatching(/^备份 .*\.xlsx$/)]);
    expect(screen.queryByText(reminder)).toBeNull();
  });

  it("is offered, not urged, where rows were merged before", async () => {
    await merging({ operations: someOperations });
    expect(screen.queryByText(reminder)).toBeNull();
  });

  it("says what to do instead where the file cannot be read", async () => {
    const { press } = await merging({ failing: { fileBytes: new WorkbookError("no-file-access") } });
    await press("先存一份副本");
    await waitFor(() => expect(screen.getByText(/「另存为」保存一份副本/)).toBeTruthy());
  });
});

describe("formulas that point at rows a merge moves out", () => {
  const told = /写入后会显示 #REF!：汇总 B7 等 2 格、看板 C2。/;
  const hurt = [
    { sheet: "汇总", count: 2, first: "B7" },
    { sheet: "看板", count: 1, first: "C2" },
  ];

  it("are told before anything is written", async () => {
    const { gateway } = await merging({ hurt });
    expect(await screen.findByText(told)).toBeTruthy();
    expect(gateway.applied).toEqual([]);
  });

  it("are no hindrance where they cannot be looked for", async () => {
    const { press, gateway } = await merging({
      failing: { foreseenHurt: new WorkbookError("sheet-protected") },
    });
    expect(screen.queryByText(/#REF!/)).toBeNull();
    await press(/^写入 /);
    await waitFor(() => expect(gateway.applied).toEqual([1]));
  });

  it("are no more told of once the preview is left, nor looked for", async () => {
    const signals: AbortSignal[] = [];
    const { press, gateway } = await merging({ hurt });
    gateway.foreseenHurt = (_, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    };
    await press("返回");
    await press("查看变更");
    await waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([false]));
    expect(screen.queryByText(told)).toBeNull();
    await press(/^写入 /);
    await waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]));
  });
});
