import { createToy, shelfPaths } from "./toyObjects";

const query = (id: number, path: number, info: object = {}) => ({
  Id: id,
  ActionType: 2,
  ObjectPathId: path,
  QueryInfo: info,
});

describe("queries", () => {
  it("answers named scalars in any spelling, with the object's identity", async () => {
    const reply = await createToy().ask({
      Actions: [query(9, 3, { Select: ["title", "LENGTH"] })],
      ObjectPaths: shelfPaths(),
    });
    expect(reply.Results).toEqual([{ ActionId: 9, Value: { Id: "b0", Title: "红楼梦", Length: 3 } }]);
  });

  it("answers all scalars where nothing is named, and nested objects by path", async () => {
    const toy = createToy();
    const all = await toy.ask({ Actions: [query(1, 3)], ObjectPaths: shelfPaths() });
    expect(all.Results[0]?.Value).toEqual({ Id: "b0", Title: "红楼梦", Length: 3 });
    const nested = await toy.ask({
      Actions: [query(1, 3, { Select: ["shelf/title", "shelf/count"] })],
      ObjectPaths: shelfPaths(),
    });
    expect(nested.Results[0]?.Value).toMatchObject({
      Shelf: { Count: 2, _Items: [{ Title: "红楼梦" }, { Title: "Ulysses" }] },
    });
  });

  it("pages a collection and answers its own scalar alone when only that is named", async () => {
    const toy = createToy();
    const page = await toy.ask({
      Actions: [query(1, 2, { Select: ["title"], Top: 1, Skip: 1 })],
      ObjectPaths: shelfPaths(),
    });
    expect(page.Results[0]?.Value).toEqual({ _Items: [{ Id: "b1", Title: "Ulysses" }] });
    const count = await toy.ask({
      Actions: [query(1, 2, { Select: ["count"] })],
      ObjectPaths: shelfPaths(),
    });
    expect(count.Results[0]?.Value).toEqual({ Count: 2 });
  });

  it("refuses a member nobody defined, by its name", async () => {
    const reply = await createToy().ask({
      Actions: [query(1, 3, { Select: ["colour"] })],
      ObjectPaths: shelfPaths(),
    });
    expect(reply.Error).toMatchObject({ Code: "ApiNotFound", Location: "Book.colour", ActionIndex: 0 });
  });
});

describe("actions", () => {
  it("evaluates a path once, where it is first instantiated", async () => {
    const toy = createToy();
    const add = {
      4: {
        Id: 4,
        ObjectPathType: 3,
        Name: "Add",
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: ["新"] },
      },
    };
    const instantiate = (id: number) => ({ Id: id, ActionType: 1, Name: "", ObjectPathId: 4 });
    const reply = await toy.ask({
      Actions: [instantiate(5), instantiate(6), query(7, 4, { Select: ["title"] })],
      ObjectPaths: shelfPaths(add),
    });
    expect(toy.titles).toEqual(["红楼梦", "Ulysses", "新"]);
    expect(reply.Results.map((result) => result.Value)).toEqual([
      { Id: "b2" },
      { Id: "b2" },
      { Id: "b2", Title: "新" },
    ]);
  });

  it("stops at the first refusal, keeps what was done and names the member and the action", async () => {
    const toy = createToy();
    const reply = await toy.ask({
      Actions: [
        { Id: 4, ActionType: 4, Name: "Title", ObjectPathId: 3, ArgumentInfo: { Arguments: ["石头记"] } },
        { Id: 5, ActionType: 4, Name: "Title", ObjectPathId: 3, ArgumentInfo: { Arguments: [5] } },
        { Id: 6, ActionType: 4, Name: "Title", ObjectPathId: 3, ArgumentInfo: { Arguments: ["never"] } },
      ],
      ObjectPaths: shelfPaths(),
    });
    expect(toy.titles[0]).toBe("石头记");
    expect(reply.Error).toMatchObject({ Code: "InvalidArgument", Location: "Book.title", ActionIndex: 1 });
  });

  it("refuses setting a property that can only be read", async () => {
    const reply = await createToy().ask({
      Actions: [{ Id: 4, ActionType: 4, Name: "Length", ObjectPathId: 3, ArgumentInfo: { Arguments: [1] } }],
      ObjectPaths: shelfPaths(),
    });
    expect(reply.Error).toMatchObject({ Code: "ApiNotFound", Location: "Book.length" });
  });

  it("replaces proxies among the arguments, also inside objects", async () => {
    const call = (referenced: object) => ({
      Id: 4,
      ActionType: 3,
      Name: "SameAs",
      ObjectPathId: 3,
      ArgumentInfo: referenced,
    });
    const reply = await createToy().ask({
      Actions: [
        call({ Arguments: [3], ReferencedObjectPathIds: [3] }),
        call({ Arguments: [{ _ObjectPathId: 3 }] }),
      ],
      ObjectPaths: shelfPaths(),
    });
    expect(reply.Results.map((result) => result.Value)).toEqual([true, true]);
  });

  it("passes null objects down: reads and methods answer null, setting is refused", async () => {
    const paths = shelfPaths({
      4: {
        Id: 4,
        ObjectPathType: 3,
        Name: "GetItemOrNullObject",
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: [9] },
      },
      5: { Id: 5, ObjectPathType: 4, Name: "Shelf", ParentObjectPathId: 4 },
    });
    const reply = await createToy().ask({
      Actions: [
        { Id: 6, ActionType: 1, ObjectPathId: 4 },
        query(7, 5),
        { Id: 8, ActionType: 3, Name: "SameAs", ObjectPathId: 4, ArgumentInfo: {} },
        { Id: 9, ActionType: 4, Name: "Title", ObjectPathId: 4, ArgumentInfo: { Arguments: ["x"] } },
      ],
      ObjectPaths: paths,
    });
    expect(reply.Results.map((result) => result.Value)).toEqual([null, null, { _IsNull: true }]);
    expect(reply.Error?.Code).toBe("InvalidOperation");
  });

  it("keeps objects by reference until they are given back", async () => {
    const toy = createToy();
    const kept = await toy.ask({
      Actions: [
        { Id: 4, ActionType: 3, Name: "_KeepReference", ObjectPathId: 3, ArgumentInfo: {} },
        { Id: 5, ActionType: 1, ObjectPathId: 3 },
      ],
      ObjectPaths: shelfPaths(),
    });
    expect(kept.Results[1]?.Value).toEqual({ Id: "b0", _ReferenceId: "ref-1" });
    const byReference = { 7: { Id: 7, ObjectPathType: 6, Name: "ref-1" }, 1: { Id: 1, ObjectPathType: 1 } };
    const read = { Actions: [query(8, 7, { Select: ["title"] })], ObjectPaths: byReference };
    expect((await toy.ask(read)).Results[0]?.Value).toMatchObject({ Title: "红楼梦" });
    await toy.ask({
      Actions: [
        {
          Id: 9,
          ActionType: 3,
          Name: "_RemoveReference",
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: ["ref-1"] },
        },
      ],
      ObjectPaths: byReference,
    });
    expect((await toy.ask(read)).Error?.Code).toBe("InvalidReference");
  });

  it("answers a trace both ways the library waits for it", async () => {
    const reply = await createToy().ask({ Actions: [{ Id: 3, ActionType: 5, Name: "t" }], ObjectPaths: {} });
    expect(reply).toEqual({ Results: [{ ActionId: 3, Value: null }], TraceIds: [3] });
  });

  it("finds out whether an object is still as the add-in saw it", async () => {
    const toy = createToy();
    const ensure = (title: string) => ({
      Actions: [{ Id: 4, ActionType: 8, ObjectPathId: 3, ObjectState: { title } }],
      ObjectPaths: shelfPaths(),
    });
    expect((await toy.ask(ensure("红楼梦"))).Error).toBeUndefined();
    expect((await toy.ask(ensure("西游记"))).Error?.Code).toBe("Conflict");
  });
});
