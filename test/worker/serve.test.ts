import type { Analysis } from "../../src/core/analysis/analysis";
import type { Posted, Response } from "../../src/worker/protocol";
import { serve } from "../../src/worker/serve";
import { fakeAnalysis } from "../taskpane/fakes/fakeAnalysis";

function answers(request: Posted, analysis: Analysis = fakeAnalysis()): readonly Response[] {
  const responses: Response[] = [];
  serve(analysis, request, (response) => responses.push(response));
  return responses;
}

const context = { language: "zh-CN", asOf: "2026-11-21" } as const;

describe("the worker", () => {
  it("tells progress under the request's number before it answers", () => {
    const [progress, answer] = answers({ id: 7, method: "inspect", args: [context] });
    expect(progress).toEqual({ kind: "progress", id: 7, share: 1 });
    expect(answer).toMatchObject({ kind: "answer", id: 7, method: "inspect" });
  });

  it("answers every method of the analysis by its own name", () => {
    const page = { offset: 0, limit: 2 };
    const requests: readonly Posted[] = [
      { id: 1, method: "recognise", args: [[]] },
      { id: 2, method: "open", args: [[]] },
      { id: 3, method: "addRows", args: [{ sheet: "", firstRow: 1, firstColumn: 0, rows: [] }] },
      { id: 4, method: "close", args: [] },
      { id: 5, method: "findings", args: [page] },
      { id: 6, method: "correctionPatch", args: [{}] },
      { id: 7, method: "clusters", args: [page] },
      { id: 8, method: "mergePatch", args: [{}, { allCertain: true }] },
      { id: 9, method: "tiers", args: [page] },
      { id: 10, method: "tierPatch", args: [{}] },
      { id: 11, method: "findDuplicates", args: [context] },
      { id: 12, method: "assignTiers", args: [context] },
      { id: 13, method: "findingPatch", args: [{}] },
    ];
    for (const request of requests)
      expect(answers(request).at(-1)).toMatchObject({
        kind: "answer",
        id: request.id,
        method: request.method,
      });
  });

  it("passes the scope of a wholesale choice on", () => {
    const asked = answers({ id: 1, method: "mergePatch", args: [{}, { allCertain: true }] });
    expect(asked[0]).toMatchObject({ value: { changes: { length: 42 } } });
  });

  it("makes a failure of an error instead of staying silent", () => {
    const broken: Analysis = {
      ...fakeAnalysis(),
      close: () => {
        throw new Error("ask for open first");
      },
    };
    expect(answers({ id: 3, method: "close", args: [] }, broken)).toEqual([
      { kind: "failure", id: 3, message: "ask for open first" },
    ]);
  });

  it("refuses what the analysis does not know", () => {
    const forged: Posted = JSON.parse('{"id":1,"method":"constructor","args":[]}');
    expect(answers(forged)).toEqual([{ kind: "failure", id: 1, message: "unknown request constructor" }]);
  });
});
