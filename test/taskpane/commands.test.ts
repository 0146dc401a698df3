import { readFileSync } from "node:fs";
import { listenForRoutes, type RouteRequest } from "../../src/taskpane/session/state/routeRequests";

type Handler = (event: { completed: () => void }) => Promise<void>;

const handlers = new Map<string, Handler>();
const shown: string[] = [];
let refusesToShow = false;

beforeAll(async () => {
  const office = {
    onReady: () => Promise.resolve(),
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    addin: {
      showAsTaskpane: () => {
        shown.push("pane");
        return refusesToShow ? Promise.reject(new Error("refused")) : Promise.resolve();
      },
    },
  };
  Object.assign(globalThis, { Office: office });
  await import("../../src/commands/commands");
});

function heard(): { readonly requests: RouteRequest[]; readonly stop: () => void } {
  const requests: RouteRequest[] = [];
  return { requests, stop: listenForRoutes((request) => requests.push(request)) };
}

describe("the ribbon's commands", () => {
  it("exist for every function the manifest names", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect(named.sort()).toEqual([...handlers.keys()].sort());
  });

  it("ask for their page, show the pane and say that they are done", async () => {
    const { requests, stop } = heard();
    let completed = 0;
    await handlers.get("findDuplicates")?.({ completed: () => completed++ });
    stop();
    expect(requests).toEqual([{ route: { page: "dedupe" }, job: "duplicates" }]);
    expect([shown.length, completed]).toEqual([1, 1]);
  });

  it("are done even where Excel refuses to show the pane, and wait for it to be opened", async () => {
    refusesToShow = true;
    let completed = 0;
    await expect(handlers.get("installSheets")?.({ completed: () => completed++ })).rejects.toThrow(
      "refused",
    );
    expect(completed).toBe(1);
    const { requests, stop } = heard();
    stop();
    expect(requests).toEqual([{ route: { page: "templates" }, job: null }]);
  });
});
