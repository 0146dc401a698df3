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
import { type FrameLine, openFrameLine } from "./frameLine";
import type { FrameRequest } from "./frameMessages";
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
  /** Runs a ribbon function, once the add-in listens; resolves when it calls `event.completed()`. */
  runCommand(functionName: string, buttonId: string): Promise<void>;
  /** Runs an action associated by id (keyboard shortcut); false: the add-in does not listen yet. */
  runAction(actionId: string, argument?: unknown): boolean;
  /** Tells the add-in that its pane is shown or hidden. */
  paneVisible(visible: boolean): void;
  counters(): Counters;
  readonly faults: Faults;
  close(): void;
}

const commandInvoked = "appCommandInvoked";
/** Category and number of a shared-runtime action, and of a pane's visibility. */
const action = [2, 1_000] as const;
const visibilityChange = [65_536, 65_539] as const;

/** The parent's side of an add-in frame: answers everything office.js in the frame asks by postMessage. */
export function connectFrame(options: FrameOptions): FrameConnection {
  const { model } = options;
  const host = openHost(model, { service: pageServices(options) });
  const commands = createCommands((press) => line.raise(commandInvoked, press));
  const targets: DispatchTargets = {
    host,
    model,
    files: createFileSlices(),
    fileBytes: options.fileBytes,
    commandCompleted: commands.completed,
  };
  const line: FrameLine = openFrameLine({
    ...options,
    answer: (request) => answer(options, targets, request),
    registered: (event) => {
      if (event === commandInvoked) commands.heard();
    },
  });
  const stop = [
    host.engine.onEvents((events) => void raiseEntries(line, eventEntries(events))),
    model.onEvent((event) => {
      if (event.kind === "selection-changed") line.raise("documentSelectionChanged", {});
    }),
    line.close,
    host.close,
  ];
  return {
    runCommand: commands.run,
    runAction: (actionId, argument = {}) =>
      raiseEntries(line, [entry(action, [actionId, JSON.stringify(argument)])]),
    paneVisible(visible) {
      raiseEntries(line, [entry(visibilityChange, { visibility: visible ? "Visible" : "Hidden" })]);
    },
    counters: host.engine.counters,
    faults: host.engine.faults,
    close() {
      for (const end of stop) end();
    },
  };
}

async function answer(
  options: FrameOptions,
  targets: DispatchTargets,
  request: FrameRequest,
): Promise<unknown> {
  const { ids, context, model } = options;
  switch (request._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return appContext(ids, context, model.settings(), model.state().readOnly);
    case "ContextActivationManager_notifyHost":
      notice(options, request._data);
      return { Error: 0 };
    case "executeMethod":
      return dispatch(targets, request._data);
    default:
      return { Error: 0 };
  }
}

function notice(options: FrameOptions, data: unknown): void {
  const [, number, ...details]: readonly unknown[] = Array.isArray(data) ? data : [];
  if (typeof number === "number") options.noticed?.(number, details);
}

function raiseEntries(line: FrameLine, entries: readonly unknown[]): boolean {
  return line.raise("richApiMessage", { ArrayData: entries });
}

function entry([category, type]: readonly [number, number], message: unknown): readonly unknown[] {
  return [category, type, "", JSON.stringify(message), 0, false];
}
