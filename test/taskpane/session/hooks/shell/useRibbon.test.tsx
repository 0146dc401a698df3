import { act, screen } from "@testing-library/react";
import { requestRoute } from "../../../../../src/taskpane/session/state/routeRequests";
import { renderPane } from "../../../renderPane";

describe("the ribbon", () => {
  it("opens the page of a job and starts it", async () => {
    renderPane();
    await screen.findByText("1,200 行");
    act(() => requestRoute({ route: { page: "dedupe" }, job: "duplicates" }));
    expect(await screen.findByText("涉及 118 行客户")).toBeTruthy();
  });

  it("is heard by a pane that opens after the click", async () => {
    requestRoute({ route: { page: "templates" }, job: null });
    renderPane();
    expect(await screen.findByRole("heading", { level: 1, name: "一键建表" })).toBeTruthy();
  });
});

describe("an edit in the workbook", () => {
  it("marks results as out of date without taking them away", async () => {
    const { gateway, press } = renderPane();
    await press("查重", "tab");
    await press("开始查重");
    await screen.findByText("涉及 118 行客户");
    act(() => gateway.edit());
    expect(await screen.findByText(/表格在此之后有过改动/)).toBeTruthy();
    expect(screen.getByText("涉及 118 行客户")).toBeTruthy();
  });
});
