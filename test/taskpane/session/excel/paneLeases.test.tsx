import { paneLeases } from "../../../../src/taskpane/session/excel/paneLeases";

/** Locks as a browser keeps them: by name, each until its work is over. */
function fakeLocks() {
  const names = new Set<string>();
  const request = async (name: string, work: () => Promise<void>) => {
    names.add(name);
    await work();
    names.delete(name);
  };
  const query = async () => ({ held: [...names].map((name) => ({ name })), pending: [] });
  return { names, manager: { request, query } };
}

function withLocks(manager: unknown) {
  Object.defineProperty(navigator, "locks", { configurable: true, value: manager });
}

describe("the leases of this computer's panes", () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, "locks");
    localStorage.clear();
  });

  it("are not gone while their pane holds them, nor after it let them go", async () => {
    const { manager } = fakeLocks();
    withLocks(manager);
    const letGo = paneLeases.hold("a1");
    await Promise.resolve();
    expect(await paneLeases.isGone("a1")).toBe(false);
    letGo();
    await Promise.resolve();
    expect(await paneLeases.isGone("a1")).toBe(false);
  });

  it("are gone where the pane went without letting go", async () => {
    const { manager, names } = fakeLocks();
    withLocks(manager);
    paneLeases.hold("a1");
    await Promise.resolve();
    names.clear();
    expect(await paneLeases.isGone("a1")).toBe(true);
    expect(await paneLeases.isGone("of another computer")).toBe(false);
  });

  it("are never called gone by a browser without locks", async () => {
    const letGo = paneLeases.hold("a1");
    localStorage.setItem("client-ledger.leases", "a1");
    expect(await paneLeases.isGone("a1")).toBe(false);
    letGo();
  });
});
