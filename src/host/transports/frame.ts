// frameName(ids, language) → the name to give the <iframe> before its src is set
// connectFrame({ frame, window, model, ids, context, … }) → { runCommand(), runAction(), paneVisible(), counters(), faults, close() }

import type { Counters } from "../engine/counters";
import type { Faults } from "../engine/faults";
import type { WorkbookModel } from "../model/workbookModel";
import { type AppContextOptions, appContext } from "./appContext";
import { eventEntries } from "./bridgeMessages";
import { createCommands } from "./commands";
import { type DispatchTargets, dispatch } from "./dispatch";
import { createFileSlices } from "./fileSlices";
import { actionKinds, type FrameRequest, frameEvent, frameReply, parseFrameRequest } from "./frameMessages";
import type { FrameIds } from "./frameName";
import { openHost } from "./openHost";
import { type PageParts, pageServices } from "./pageServices";

export interface FrameOptions extends PageParts {
  readonly frame: HTMLIFrameElement;
  readonly window: Window;
  readonly model: WorkbookModel;
  readonly ids: FrameIds;
  readonly context: AppContextOptions;
  /** Bytes of the workbook as it is now, for `getFileAsync`. */
  readonly fileBytes: () => Promise<Uint8Array>;
  /** Notices of the frame by Office's number: 13 and 14 the focus leaves it, 15 Esc, 16 F2, 39 a shortcut. */
  readonly noticed?: (action: number, details: readonly unknown[]) => void;
  /** A request could not be carried out because of a fault in this host. */
  readonly failed: (error: unknown) => void;
}

export interface FrameConnection {
  /** Runs a ribbon function; resolves when the add-in calls `event.completed()`. */
  runCommand(functionName: string, buttonId: string): Promise<void>;
  /** Runs an action associated by id (keyboard shortcut); false: the add-in does not listen yet. */
  runAction(actionId: string, argument?: unknown): boolean;
  /** Tells the add-in that its pane is shown or hidden. */
  paneVisible(visible: boolean): void;
  counters(): Counters;
  readonly faults: Faults;
  close(): void;
}

/** Category of shared-runtime actions, and the event number of a pane's visibility. */
const actionCategory = 2;
const actionMessage = 1_000;
const richCategory = 65_536;
const visibilityMessage = 65_539;

/** The parent's side of an add-in frame: answers everything office.js in the frame asks by postMessage. */
export function connectFrame(options: FrameOptions): FrameConnection {
  const { frame, window: page, ids, model } = options;
  const host = openHost(model, { service: pageServices(options) });
  const registered = new Map<string, FrameRequest>();

  const post = (text: string): void => frame.contentWindow?.postMessage(text, ids.origin);
  const raise = (name: string, data: unknown): boolean => {
    const registration = registered.get(name);
    if (registration !== undefined) post(frameEvent(registration, ids.origin, data));
    return registration !== undefined;
  };
  const commands = createCommands((data) => raise("appCommandInvoked", data));
  const targets: DispatchTargets = {
    host,
    model,
    files: createFileSlices(),
    fileBytes: options.fileBytes,
    commandCompleted: commands.completed,
  };

  const answer = async (request: FrameRequest): Promise<unknown> => {
    if (request._actionType === actionKinds.registerEvent) registered.set(request._actionName, request);
    if (request._actionType === actionKinds.unregisterEvent) registered.delete(request._actionName);
    if (request._actionType !== actionKinds.invoke && request._actionType != null) return { Error: 0 };
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(ids, options.context, model.settings(), model.state().readOnly);
      case "ContextActivationManager_notifyHost":
        notice(options, request._data);
        return { Error: 0 };
      case "executeMethod":
        return dispatch(targets, request._data);
      default:
        return { Error: 0 };
    }
  };
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== ids.origin) return;
    const request = parseFrameRequest(event.data);
    if (request === null || !isOurs(request, ids)) return;
    answer(request)
      .then((data) => {
        if (data !== null) post(frameReply(request, ids.origin, data));
      })
      .catch((error: unknown) => {
        options.failed(error);
        post(frameReply(request, ids.origin, { Error: 5_001 }));
      });
  };

  page.addEventListener("message", listen);
  const stopEvents = host.engine.onEvents((events) => {
    raise("richApiMessage", { ArrayData: eventEntries(events) });
  });
  const stopModel = model.onEvent((event) => {
    if (event.kind === "selection-changed") raise("documentSelectionChanged", {});
  });

  return {
    runCommand: commands.run,
    runAction: (actionId, argument = {}) =>
      raise("richApiMessage", {
        ArrayData: [
          [actionCategory, actionMessage, "", JSON.stringify([actionId, JSON.stringify(argument)]), 0, false],
        ],
      }),
    paneVisible(visible) {
      const visibility = visible ? "Visible" : "Hidden";
      raise("richApiMessage", {
        ArrayData: [[richCategory, visibilityMessage, "", JSON.stringify({ visibility }), 0, false]],
      });
    },
    counters: host.engine.counters,
    faults: host.engine.faults,
    close() {
      page.removeEventListener("message", listen);
      stopEvents();
      stopModel();
      host.close();
    },
  };
}

function isOurs(request: FrameRequest, ids: FrameIds): boolean {
  return (
    request._conversationId === ids.conversationId || request._conversationId === `${ids.conversationId}_ntf`
  );
}

function notice(options: FrameOptions, data: unknown): void {
  const [, action, ...details]: readonly unknown[] = Array.isArray(data) ? data : [];
  if (typeof action === "number") options.noticed?.(action, details);
}
