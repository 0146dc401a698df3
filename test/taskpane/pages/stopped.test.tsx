import { screen, waitFor } from "@testing-library/react";
import { openThreadPort } from "../../../src/taskpane/session/gateway/analysisPort";
import { fakeAnalysis } from "../fakeAnalysis";
import { renderPane } from "../renderPane";

describe("a reading stopped while the sheets are being recognised", () => {
  it("leaves the workbook as it was known, and is no failure", async () => {
    const analysis = fakeAnalysis();
    let recognitions = 0;
    // The pane recognises the sheets when it opens; the second time no answer comes.
    const { press } = renderPane({
      port: (receive, fail) =>
        openThreadPort(async () => analysis)((response) => {
          if (response.kind === "answer" && response.method === "recognise" && recognitions++ > 0) return;
          receive(response);
        }, fail),
    });
    await screen.findByText("1,200 行");
    await press(/^月末复核/);
    await waitFor(() => expect(recognitions).toBe(2));
    await press("取消");
    await press("首页", "tab");
    expect(await screen.findByText("1,200 行")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
