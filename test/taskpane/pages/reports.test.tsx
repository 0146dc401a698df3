import { screen, waitFor } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/excel/workbookError";
import { type FakeWorkbook, fakeGateway } from "../fakes/fakeGateway";
import { renderPane } from "../renderPane";

/** The pane after tiers were written, where the outcome offers what comes next. */
async function afterTiers(workbook: FakeWorkbook = {}) {
  const gateway = fakeGateway(workbook);
  const rendered = renderPane({ gateway });
  const { press } = rendered;
  await press("分级", "tab");
  await press("开始分级");
  for (let step = 0; step < 3; step++) await press("下一步");
  await press(/^写入 1,200 处/);
  await screen.findByText("接下来");
  return { ...rendered, gateway };
}

describe("after tiers were written", () => {
  it("writes the tier report once it was seen, and comes back to the tiers", async () => {
    const { press, gateway } = await afterTiers();
    await press("写入分级报告");
    expect(await screen.findByText("分级报告 2026Q3")).toBeTruthy();
    expect(gateway.applied).toEqual([1200]);
    await press("返回");
    expect(await screen.findByRole("heading", { name: "季度价值分级" })).toBeTruthy();
  });

  it("says when tiers are due again once the report was written", async () => {
    const lastTiering = { period: "2026Q3", asOf: "2026-09-30", customers: 1200 };
    const { press, gateway } = await afterTiers({ lastTiering });
    await press("写入分级报告");
    await press(/^写入 \d+ 处/);
    await waitFor(() => expect(gateway.applied).toEqual([1200, 2]));
    expect(await screen.findByText("下次分级：2026-12-31 本季度结束之后。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "写入分级报告" })).toBeNull();
    expect(screen.getByRole("button", { name: "查看待跟进" })).toBeTruthy();
  });

  it("tells what stands in the way of reading the old report", async () => {
    const { press, gateway } = await afterTiers({ failing: { heldReport: new WorkbookError("busy") } });
    await press("写入分级报告");
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(gateway.applied).toEqual([1200]);
  });

  it("leads to the due list", async () => {
    const { press } = await afterTiers();
    await press("查看待跟进");
    expect(await screen.findByText("逾期 16 天")).toBeTruthy();
  });
});
