/** Who talks to whom: one conversation per load of the frame, because settings are cached by it in the session. */
export interface FrameIds {
  readonly conversationId: string;
  readonly controlId: string;
  /** Origin of this page; the library answers to no other. */
  readonly origin: string;
}

/** Flag of a shared runtime in the host info: `Office.onReady` then carries the pane's visibility. */
const sharedRuntime = 1;

/** The name an add-in's frame must bear: the library reads from it which host it runs in, and leaves the URL clean. */
export function frameName(ids: FrameIds, displayLanguage: string): string {
  const hostInfo = [
    "Excel",
    "Web",
    "16.01",
    displayLanguage,
    ids.conversationId,
    "",
    "disableLogging",
    sharedRuntime,
  ];
  return JSON.stringify({
    baseFrameName: `frame-${ids.conversationId}`,
    hostInfo: hostInfo.join("$"),
    xdmInfo: [ids.conversationId, ids.controlId, ids.origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}
