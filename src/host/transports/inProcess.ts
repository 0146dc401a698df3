// attachInProcess(model) → { counters(), resetCounters(), keptReferences(), faults, idle(), detach() }
//   After it `Excel.run(…)` of the unmodified library works on `model`, in node, jest (node, jsdom) and the batch run.
//   faults.hook decides on every batch; idle() resolves when replies and events are delivered; detach() lets go.

import type { Counters } from "../engine/counters";
import type { Faults } from "../engine/faults";
import type { WorkbookModel } from "../model/workbookModel";
import { bridgeEvents, bridgeReply, parseBridgeRequest } from "./bridgeMessages";
import { loadOffice, type NativeBridge } from "./loadOffice";
import { openHost } from "./openHost";
import { isSetSupported } from "./requirementSets";

/** A workbook under the library of this process. */
export interface InProcessHost {
  counters(): Counters;
  resetCounters(): void;
  /** Objects the library keeps at this moment. */
  keptReferences(): number;
  readonly faults: Faults;
  /** Resolves when every batch so far is answered and its events are delivered. */
  idle(): Promise<void>;
  /** Ends the connection; another workbook may be attached then. */
  detach(): void;
}

/** Connects the unmodified office.js library of this process to a workbook; the last one attached is the open one. */
export function attachInProcess(model: WorkbookModel): InProcessHost {
  const office = loadOffice();
  office.CommonUtility._doApiNotSupportedCheck = true;
  office.CommonUtility.isSetSupported = isSetSupported;
  const host = openHost(model);
  let attached = true;
  let last: Promise<void> = Promise.resolve();

  const deliver = (text: string): void => {
    if (attached) bridge.onMessageFromHost?.(text);
  };
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const request = parseBridgeRequest(text);
      if (request === null || !attached) return;
      last = host.engine.process(request.body, request.flags, (outcome) => {
        if (outcome.kind !== "silence") deliver(bridgeReply(request.id, outcome));
      });
    },
  };
  const stop = host.engine.onEvents((events) => {
    // A turn later: the client enters a new handler only after it has read the reply that announced it.
    setTimeout(() => deliver(bridgeEvents(events)), 0);
  });
  office.HostBridge.init(bridge);

  return {
    counters: host.engine.counters,
    resetCounters: host.engine.resetCounters,
    keptReferences: host.engine.keptReferences,
    faults: host.engine.faults,
    async idle() {
      await last;
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
    detach() {
      attached = false;
      stop();
      host.close();
    },
  };
}
