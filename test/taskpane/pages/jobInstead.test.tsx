import { screen } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/excel/workbookError";
import { type FakeGateway, fakeGateway } from "../fakes/fakeGateway";
import { renderPane } from "../renderPane";

/** A workbook whose first reading takes until it is stopped. */
function longFirst(): FakeGateway {
  const gateway = fakeGateway();
  let readings = 0;
  return {
    ...gateway,
    readRows: async (mappings, onGrid, control) => {
      if (readings++ > 0) return gateway.readRows(mappings, onGrid, control);
      while (!control.signal?.aborted) await new Promise((resolve) => setTimeout(resolve, 5));
      throw new WorkbookError("cancelled");
    },
  };
}

describe("a job started while another still reads", () => {
  it("takes its place, and the other can be started again", async () => {
    const { press } = renderPane({ gateway: longFirst() });
    await press("查重", "tab");
    await press("开始查重");
    expect(await screen.findByRole("progressbar")).toBeTruthy();
    await press("异常", "tab");
    await press("开始检查");
    await screen.findByText("96.4");
    await press("查重", "tab");
    await press("开始查重");
    expect(await screen.findByText(/涉及 .* 行客户/)).toBeTruthy();
  });
});
