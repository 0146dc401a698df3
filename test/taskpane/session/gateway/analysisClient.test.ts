import { Cancelled, createAnalysisClient } from "../../../../src/taskpane/session/gateway/analysisClient";
import { type OpenPort, openThreadPort } from "../../../../src/taskpane/session/gateway/analysisPort";
import type { Posted, Response } from "../../../../src/worker/protocol";
import { fakeAnalysis } from "../../fakes/fakeAnalysis";

interface FakeWorker {
  readonly open: OpenPort;
  readonly posted: Posted[];
  readonly say: (response: Response) => void;
  readonly die: (reason: string) => void;
  readonly closed: () => number;
}

/** A worker in a test's hand: it says and dies when told. */
function fakeWorker(): FakeWorker {
  const posted: Posted[] = [];
  let closed = 0;
  let receive: (response: Response) => void = () => undefined;
  let fail: (reason: string) => void = () => undefined;
  return {
    posted,
    open: (onResponse, onFail) => {
      receive = onResponse;
      fail = onFail;
      return { post: (request) => void posted.push(request), close: () => void closed++ };
    },
    say: (response) => receive(response),
    die: (reason) => fail(reason),
    closed: () => closed,
  };
}

const context = { language: "zh-CN", asOf: "2026-11-21" } as const;

describe("the analysis client", () => {
  it("gives each question its own answer, in whatever order they come", async () => {
    const worker = fakeWorker();
    const client = createAnalysisClient([worker.open]);
    const first = client.call("recognise", [[]]);
    const second = client.call("mergePatch", [{}]);
    const patch = { operation: "merge", reason: "", changes: [] } as const;
    worker.say({ kind: "answer", id: 2, method: "mergePatch", value: patch });
    worker.say({ kind: "answer", id: 1, method: "recognise", value: [] });
    await expect(first).resolves.toEqual([]);
    await expect(second).resolves.toEqual(patch);
  });

  it("passes progress on to the one who asked", async () => {
    const worker = fakeWorker();
    const shares: number[] = [];
    const client = createAnalysisClient([worker.open]);
    void client.call("inspect", [context], (share) => shares.push(share)).catch(() => undefined);
    worker.say({ kind: "progress", id: 1, share: 0.4 });
    worker.say({ kind: "progress", id: 99, share: 0.9 });
    expect(shares).toEqual([0.4]);
  });

  it("rejects with the words of a failure", async () => {
    const worker = fakeWorker();
    const client = createAnalysisClient([worker.open]);
    const asked = client.call("close", []);
    worker.say({ kind: "failure", id: 1, message: "no book" });
    await expect(asked).rejects.toThrow("no book");
  });

  it("ends everything under way on reset and starts a new worker for the next question", async () => {
    const worker = fakeWorker();
    const client = createAnalysisClient([worker.open]);
    const asked = client.call("close", []);
    client.reset();
    await expect(asked).rejects.toBeInstanceOf(Cancelled);
    expect(worker.closed()).toBe(1);
    void client.call("recognise", [[]]).catch(() => undefined);
    expect(worker.posted.map(({ method }) => method)).toEqual(["close", "recognise"]);
  });

  it("falls back to this thread where workers are refused, and asks again there", async () => {
    const worker = fakeWorker();
    const inThread = openThreadPort(async () => fakeAnalysis());
    const client = createAnalysisClient([worker.open, inThread]);
    const asked = client.call("close", []);
    worker.die("blocked by the host");
    await expect(asked).resolves.toMatchObject({ unreadableCount: 2 });
  });

  it("says that a worker died which had already answered, instead of starting over without its book", async () => {
    const worker = fakeWorker();
    const client = createAnalysisClient([worker.open, openThreadPort(async () => fakeAnalysis())]);
    const asked = client.call("close", []);
    worker.say({ kind: "ready" });
    worker.die("out of memory");
    await expect(asked).rejects.toThrow("out of memory");
  });
});
