import { screen, waitFor } from "@testing-library/react";
import type { Change } from "../../../src/core/changes/patch";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { fakeAnalysis } from "../fakeAnalysis";
import { type FakeWorkbook, fakeGateway, someOperations } from "../fakeGateway";
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
