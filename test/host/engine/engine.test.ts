import type { HostEvent } from "../../../src/host/engine/eventQueue";
import { hostFailures, payloadLimit } from "../../../src/host/engine/hostFailures";
import { utf8Length } from "../../../src/host/engine/utf8Length";
import { fc } from "../../property";
import { createToy, shelfPaths } from "./toyObjects";

const setTitle = (title: string) => ({
  Actions: [{ Id: 4, ActionType: 4, Name: "Title", ObjectPathId: 3, ArgumentInfo: { Arguments: [title] } }],
  ObjectPaths: shelfPaths(),
});
const register = {
  Actions: [{ Id: 4, ActionType: 3, Name: "_RegisterEvent", ObjectPathId: 2, ArgumentInfo: {} }],
  ObjectPaths: shelfPaths(),
};

describe("limits and counters", () => {
  it("counts bytes as UTF-8 does, lone surrogates included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      }),
    );
    expect(utf8Length("a\ud800b")).toBe(5);
  });

  it("refuses a request beyond 5 MB and does nothing of it", async () => {
    const toy = createToy();
    const outcome = await toy.send(setTitle("x".repeat(payloadLimit)));
    expect(outcome).toMatchObject({ kind: "failure", failure: { number: 5103 } });
    expect(toy.titles[0]).toBe("红楼梦");
  });

  it("refuses a reply beyond 5 MB, with the work done", async () => {
    const toy = createToy();
    await toy.send(setTitle("客".repeat(800_000)));
    toy.titles.push(toy.titles[0] ?? "", toy.titles[0] ?? "");
    const outcome = await toy.send({
      Actions: [{ Id: 5, ActionType: 2, ObjectPathId: 2 }],
      ObjectPaths: shelfPaths(),
    });
    expect(outcome).toMatchObject({ kind: "failure", failure: { code: "ResponsePayloadSizeLimitExceeded" } });
  });

  it("counts batches, bytes and members", async () => {
    const toy = createToy();
    await toy.send(setTitle("a"));
    await toy.send(setTitle("b"));
    const counters = toy.engine.counters();
    expect(counters.syncs).toBe(2);
    expect(counters.coverage.get("Book.Title")).toBe(2);
    expect(counters.requestBytes.total).toBe(2 * counters.requestBytes.largest);
    toy.engine.resetCounters();
    expect(toy.engine.counters().syncs).toBe(0);
  });

  it("refuses what the host does not admit", async () => {
    const toy = createToy();
    toy.refuse = hostFailures.cellEdit;
    expect(await toy.send(setTitle("a"))).toMatchObject({ failure: { number: 5004 } });
  });
});

describe("faults a test asks for", () => {
  it("fails a batch with any code instead of the work", async () => {
    const toy = createToy();
    toy.engine.faults.hook = () => ({ kind: "error", code: "GeneralException" });
    expect(await toy.send(setTitle("a"))).toMatchObject({ kind: "failure", failure: { status: 500 } });
    toy.engine.faults.hook = () => ({ kind: "error", code: "ItemNotFound" });
    expect((await toy.ask(setTitle("a"))).Error?.Code).toBe("ItemNotFound");
    expect(toy.titles[0]).toBe("红楼梦");
  });

  it("stays silent before the work, or after it", async () => {
    const toy = createToy();
    toy.engine.faults.hook = () => ({ kind: "silence" });
    expect(await toy.send(setTitle("a"))).toBeNull();
    expect(toy.titles[0]).toBe("红楼梦");
    toy.engine.faults.hook = () => ({ kind: "lost-reply" });
    expect(await toy.send(setTitle("b"))).toBeNull();
    expect(toy.titles[0]).toBe("b");
  });

  it("lets a test act between batches, and goes on after a hook that throws", async () => {
    const toy = createToy();
    toy.engine.faults.hook = async (batch) => {
      if (batch.members.includes("Title")) toy.titles[1] = `edited before ${batch.number}`;
      return null;
    };
    await toy.send(setTitle("a"));
    expect(toy.titles).toEqual(["a", "edited before 1"]);
    toy.engine.faults.hook = () => {
      throw new Error("of the test");
    };
    await expect(toy.send(setTitle("b"))).rejects.toThrow("of the test");
    toy.engine.faults.hook = null;
    await toy.send(setTitle("c"));
    expect(toy.titles[0]).toBe("c");
  });
});

describe("events", () => {
  function listen() {
    const toy = createToy();
    const heard: HostEvent[] = [];
    toy.engine.onEvents((events) => heard.push(...events));
    return { toy, heard };
  }

  it("come after the reply of the batch that caused them, once for a target", async () => {
    const { toy, heard } = listen();
    await toy.send(register);
    await toy.send(register);
    const order: string[] = [];
    toy.engine.onEvents(() => order.push("event"));
    await toy.engine.process(JSON.stringify(setTitle("a")), 0, () => order.push("reply"));
    expect(order).toEqual(["reply", "event"]);
    expect(heard).toEqual([{ type: 7, targetId: "shelf", payload: { title: "a" } }]);
  });

  it("are not heard by a handler of the same batch, nor by anybody unregistered", async () => {
    const { toy, heard } = listen();
    const both = { Actions: [...register.Actions, ...setTitle("a").Actions], ObjectPaths: shelfPaths() };
    await toy.send(both);
    expect(heard).toEqual([]);
    await toy.send(setTitle("b"));
    expect(heard.length).toBe(1);
    toy.events.unregister(7, "shelf");
    await toy.send(setTitle("c"));
    expect(heard.length).toBe(1);
  });

  it("of a person between batches are delivered at once", async () => {
    const { toy, heard } = listen();
    await toy.send(register);
    toy.events.raise(7, ["shelf", "nobody"], { title: "typed" });
    expect(heard).toEqual([{ type: 7, targetId: "shelf", payload: { title: "typed" } }]);
  });
});
