import { screen } from "@testing-library/react";
import { problemOf } from "../../../../src/taskpane/session/state/problem";
import { WorkbookError } from "../../../../src/workbook/excel/workbookError";
import { fakeGateway } from "../../fakes/fakeGateway";
import { renderPane } from "../../renderPane";
import { textsOf } from "../../textsOf";

describe("a problem of the workbook", () => {
  it("is told with what to do and the sheet it is about", async () => {
    const failing = { readHeads: new WorkbookError("sheet-full", { sheet: "分级历史", rows: 4 }) };
    renderPane({ gateway: fakeGateway({ failing }) });
    const { problems, common } = textsOf("zh-CN");
    const told = `${problems["sheet-full"]} ${common.onSheet("分级历史")}`;
    expect(await screen.findByText(told)).toBeTruthy();
  });

  it("names the colleague who writes", () => {
    const problem = problemOf(new WorkbookError("lease-held", { by: "林晚", until: "2026-11-22T08:00:00Z" }));
    expect(problem).toMatchObject({ code: "lease-held", by: "林晚" });
  });

  it("names no sheet where there is none, and takes strange errors for failed calculations", () => {
    expect(problemOf(new WorkbookError("busy", { sheet: "" }))).toEqual({
      code: "busy",
      detail: '{"sheet":""}',
    });
    expect(problemOf(new Error("out of range"))).toEqual({ code: "analysis-failed", detail: "out of range" });
  });

  it("tells a file of the pane that does not come from a calculation that failed", () => {
    const missing = Object.assign(new Error("Loading chunk 12 failed."), { name: "ChunkLoadError" });
    expect(problemOf(missing)).toEqual({ code: "not-loaded", detail: "Loading chunk 12 failed." });
  });
});
