/** @jest-environment jsdom */
import type { WorkbookModel } from "../../../src/host/model/workbookModel";
import { connectFrame, type FrameConnection } from "../../../src/host/transports/frame";
import { frameName } from "../../../src/host/transports/frameName";
import { createMemoryModel } from "../memoryModel";

const origin = "https://localhost:3000";
const ids = { conversationId: "conv-1", controlId: "pane-1", origin };

interface Talk {
  readonly model: WorkbookModel;
  readonly connection: FrameConnection;
  readonly log: unknown[];
  /** Posts a request as the library in the frame does and answers the reply's data. */
  ask(action: string, data?: unknown, kind?: number): Promise<unknown>;
  /** Messages the frame has got so far. */
  readonly posted: readonly { readonly [key: string]: unknown }[];
  post(data: unknown, from?: string): void;
}

let opened: Talk | null = null;

afterEach(() => opened?.connection.close());

function openFrame(): Talk {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const inside = frame.contentWindow;
  if (inside === null) throw new Error("no frame window");
  const posted: { [key: string]: unknown }[] = [];
  const log: unknown[] = [];
  jest
    .spyOn(inside, "postMessage")
    .mockImplementation((text: unknown) => void posted.push(JSON.parse(String(text))));
  const model = createMemoryModel(["客户"]);
  const connection = connectFrame({
    frame,
    window,
    model,
    ids,
    context: {
      displayLanguage: "zh-CN",
      contentLanguage: "zh-CN",
      documentUrl: `${origin}/book.xlsx`,
      addinName: "客户台账",
      appDomains: [origin],
    },
    fileBytes: async () => Uint8Array.from([1, 2, 3, 4, 5]),
    noticed: (action, details) => void log.push(["noticed", action, ...details]),
    failed: (error) => void log.push(["failed", String(error)]),
    buttonEnabled: (id, enabled) => void log.push(["button", id, enabled]),
    tabVisible: (id, visible) => void log.push(["tab", id, visible]),
    paneVisible: (visible) => void log.push(["pane", visible]),
  });
  let correlation = 0;
  const post = (data: unknown, from = origin): void => {
    window.dispatchEvent(new MessageEvent("message", { data, origin: from, source: inside }));
  };
  const talk: Talk = {
    model,
    connection,
    log,
    posted,
    post,
    async ask(action, data = {}, kind = 0) {
      const id = correlation++;
      post(
        JSON.stringify({
          _messageType: 0,
          _actionName: action,
          _conversationId: ids.conversationId,
          _correlationId: id,
          _origin: origin,
          _data: data,
          _actionType: kind,
          _serializerVersion: 1,
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 10));
      return posted.find((message) => message._responseType === 0 && message._correlationId === id)?._data;
    },
  };
  opened = talk;
  return talk;
}

const call = (id: number, more: object) => ({
  DdaMethod: { ControlId: "pane-1", Version: 1, DispatchId: id },
  ...more,
});
const batch = (body: object) =>
  call(93, { ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 0] });

describe("the parent's side of an add-in frame", () => {
  it("names the frame with what the library reads from it", () => {
    const name: unknown = JSON.parse(frameName(ids, "zh-CN"));
    expect(name).toMatchObject({
      hostInfo: "Excel$Web$16.01$zh-CN$conv-1$$disableLogging$1",
      xdmInfo: `conv-1|pane-1|${origin}`,
    });
    expect(frameName(ids, "zh-CN")).not.toContain("_xdm_");
  });

  it("answers the app context with everything start-up needs, the settings of the workbook among it", async () => {
    const talk = openFrame();
    talk.model.setSetting("k", '"v"');
    expect(await talk.ask("ContextActivationManager_getAppContextAsync", "pane-1")).toMatchObject({
      _id: "pane-1",
      _appName: 16,
      _appVersion: "16.00",
      _appUILocale: "zh-CN",
      _dataLocale: "zh-CN",
      _docUrl: `${origin}/book.xlsx`,
      _clientMode: 1,
      _settings: [["k", '"v"']],
      _reason: "documentOpened",
      _requirementMatrix: expect.stringContaining('"excelapi":"1.15"'),
    });
  });

  it("carries batches to the engine and tells failures by Office's number", async () => {
    const talk = openFrame();
    const paths = {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    };
    const query = { Id: 3, ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["name"] } };
    const reply = await talk.ask("executeMethod", batch({ Actions: [query], ObjectPaths: paths }));
    expect(reply).toMatchObject({ Error: 0, Version: 1, Data: [200, [], expect.stringContaining("客户")] });
    talk.connection.faults.hook = () => ({ kind: "error", code: "AccessDenied" });
    expect(await talk.ask("executeMethod", batch({ Actions: [], ObjectPaths: {} }))).toMatchObject({
      Error: 7000,
    });
    talk.connection.faults.hook = () => ({ kind: "silence" });
    expect(await talk.ask("executeMethod", batch({ Actions: [], ObjectPaths: {} }))).toBeUndefined();
  });

  it("saves settings as a whole and reads them back", async () => {
    const talk = openFrame();
    talk.model.setSetting("old", "1");
    await talk.ask("executeMethod", call(76, { DdaSettingsMethod: { Properties: [["new", '"x"']] } }));
    expect(talk.model.settings()).toEqual({ new: '"x"' });
    expect(await talk.ask("executeMethod", call(75, {}))).toMatchObject({
      Properties: { Settings: [{ Name: "new", Value: '"x"' }] },
    });
  });

  it("hands the workbook's file out in slices", async () => {
    const talk = openFrame();
    expect(await talk.ask("executeMethod", call(77, { 0: 1, 1: 2 }))).toMatchObject({ Error: 0, 0: 1, 1: 5 });
    expect(await talk.ask("executeMethod", call(80, { 2: 1, 3: 2 }))).toMatchObject({ 0: [5], 1: 1 });
    expect(await talk.ask("executeMethod", call(80, { 2: 1, 3: 3 }))).toMatchObject({ Error: 5001 });
    expect(await talk.ask("executeMethod", call(81, { 2: 1 }))).toMatchObject({ Error: 0 });
  });

  it("runs a ribbon function and ends when the add-in says so", async () => {
    const talk = openFrame();
    await talk.ask("appCommandInvoked", { eventDispId: 39 }, 1);
    const done = talk.connection.runCommand("openLedger", "Button1");
    const event = talk.posted.find((message) => message._responseType === 1);
    expect(event).toMatchObject({
      _actionName: "appCommandInvoked",
      _data: ["command-1", "openLedger", '{"source":{"id":"Button1"}}'],
    });
    await talk.ask("executeMethod", call(94, { 0: "command-1", 1: 0, 2: "{}" }));
    await expect(done).resolves.toBeUndefined();
  });

  it("holds what is pressed on the ribbon before the add-in listens, and tells it once and in order", async () => {
    const talk = openFrame();
    const pressed = ["openLedger", "findDuplicates"].map((name) => talk.connection.runCommand(name, name));
    await talk.ask("documentSelectionChanged", {}, 1);
    const invoked = () =>
      talk.posted.flatMap(({ _responseType, _data }) => (_responseType === 1 ? [_data] : []));
    expect(invoked()).toEqual([]);
    await talk.ask("appCommandInvoked", { eventDispId: 39 }, 1);
    await talk.ask("appCommandInvoked", { eventDispId: 39 }, 1);
    expect(invoked()).toEqual([
      ["command-1", "openLedger", '{"source":{"id":"openLedger"}}'],
      ["command-2", "findDuplicates", '{"source":{"id":"findDuplicates"}}'],
    ]);
    // The library takes events only of what it knows to be registered.
    expect(talk.posted.map(({ _responseType }) => _responseType)).toEqual([0, 0, 1, 1, 0]);
    for (const id of ["command-1", "command-2"])
      await talk.ask("executeMethod", call(94, { 0: id, 1: 0, 2: "{}" }));
    await expect(Promise.all(pressed)).resolves.toHaveLength(2);
  });

  it("passes events on to registered handlers only", async () => {
    const talk = openFrame();
    const area = { sheetId: talk.model.activeSheetId(), row: 0, column: 0, rows: 1, columns: 1 };
    talk.model.select(area);
    expect(talk.posted).toEqual([]);
    await talk.ask("documentSelectionChanged", {}, 1);
    talk.model.select(area);
    expect(talk.posted.at(-1)).toMatchObject({ _actionName: "documentSelectionChanged", _responseType: 1 });
    await talk.ask("documentSelectionChanged", {}, 2);
    const before = talk.posted.length;
    talk.model.select(area);
    expect(talk.posted.length).toBe(before);
    expect(talk.connection.runAction("find")).toBe(false);
    await talk.ask("richApiMessage", {}, 1);
    expect(talk.connection.runAction("find", { a: 1 })).toBe(true);
    expect(talk.posted.at(-1)).toMatchObject({
      _data: { ArrayData: [[2, 1000, "", '["find","{\\"a\\":1}"]', 0, false]] },
    });
  });

  it("serves the ribbon and the runtime, and refuses services it does not have", async () => {
    const talk = openFrame();
    const service = (name: string, more: object = {}) => ({
      1: { Id: 1, ObjectPathType: 2, Name: name },
      ...more,
    });
    await talk.ask(
      "executeMethod",
      batch({
        Actions: [
          { Id: 3, ActionType: 4, Name: "Enabled", ObjectPathId: 2, ArgumentInfo: { Arguments: [false] } },
        ],
        ObjectPaths: service("Microsoft.DynamicRibbon.DynamicRibbon", {
          2: {
            Id: 2,
            ObjectPathType: 3,
            Name: "GetButton",
            ParentObjectPathId: 1,
            ArgumentInfo: { Arguments: ["B1"] },
          },
        }),
      }),
    );
    const setState = { Id: 3, ActionType: 3, ObjectPathId: 1, ArgumentInfo: { Arguments: ["Background"] } };
    await talk.ask(
      "executeMethod",
      batch({
        Actions: [{ ...setState, Name: "SetAppRuntimeState" }],
        ObjectPaths: service("Microsoft.AppRuntime.AppRuntimeService"),
      }),
    );
    expect(talk.log).toEqual([
      ["button", "B1", false],
      ["pane", false],
    ]);
    const unknown = await talk.ask(
      "executeMethod",
      batch({
        Actions: [{ Id: 3, ActionType: 1, ObjectPathId: 1 }],
        ObjectPaths: service("Microsoft.People.Tap"),
      }),
    );
    expect(JSON.stringify(unknown)).toContain("ApiNotFound");
  });

  it("hears only its own frame, origin and conversation", async () => {
    const talk = openFrame();
    const request = {
      _messageType: 0,
      _actionName: "ContextActivationManager_notifyHost",
      _conversationId: "conv-1",
      _correlationId: 1,
      _data: ["pane-1", 15],
      _actionType: 0,
    };
    talk.post(JSON.stringify(request), "https://elsewhere.example");
    talk.post(JSON.stringify({ ...request, _conversationId: "another" }));
    talk.post("not json");
    talk.post({ object: true });
    window.dispatchEvent(
      new MessageEvent("message", { data: JSON.stringify(request), origin, source: window }),
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect([talk.log, talk.posted]).toEqual([[], []]);
    talk.post(JSON.stringify(request));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(talk.log).toEqual([["noticed", 15]]);
  });
});
